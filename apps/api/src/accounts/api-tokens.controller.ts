import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Req,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ApiTokenEntity } from '@app/database';
import type { Account } from '../access/account';
import { ApiTokensService } from '../access/api-tokens.service';
import { CredentialsService } from '../access/credentials.service';
import { CurrentAccount, May } from '../access/decorators';
import type { AuthenticatedRequest } from '../access/decorators';
import { visitOf } from '../access/visit';
import { ApiTokenDto, ApiTokenListDto, LendTokenDto, LentTokenDto } from './own-account.dto';

@ApiTags('own account')
@May('ownAccount')
@Controller('me/tokens')
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokensService,
    private readonly credentials: CredentialsService,
  ) {}

  @Get()
  async list(@CurrentAccount() account: Account): Promise<ApiTokenListDto> {
    return { rows: (await this.tokens.list(account)).map(describeToken) };
  }

  @Post()
  async lend(
    @Body() wanted: LendTokenDto,
    @CurrentAccount() account: Account,
    @Req() request: AuthenticatedRequest,
  ): Promise<LentTokenDto> {
    await this.credentials.confirmFully(account, wanted, visitOf(request));
    const { token, row } = await this.tokens.lend(account, wanted);
    return { token, row: describeToken(row) };
  }

  @Delete(':id')
  @HttpCode(204)
  revoke(@Param('id', ParseIntPipe) id: number, @CurrentAccount() account: Account): Promise<void> {
    return this.tokens.revoke(account, id);
  }
}

function describeToken(row: ApiTokenEntity): ApiTokenDto {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt.getTime() <= Date.now(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
