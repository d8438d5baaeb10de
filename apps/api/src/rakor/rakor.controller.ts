import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RakorListDto } from './rakor.dto';
import { RakorService } from './rakor.service';

@ApiTags('rakor')
@Controller('rakor')
export class RakorController {
  constructor(private readonly rakor: RakorService) {}

  /** The meetings, each with the agenda its data suggests; an official sees the own part of it. */
  @May('readPlans')
  @Get()
  list(@CurrentAccount() account: Account): Promise<RakorListDto> {
    return this.rakor.list(account);
  }
}
