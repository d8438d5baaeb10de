import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { ApiTokensController } from './api-tokens.controller';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { OwnAccountController } from './own-account.controller';
import { OwnAccountService } from './own-account.service';
import { SecondFactorService } from './second-factor.service';

@Module({
  imports: [AccessModule],
  controllers: [
    AccountsController,
    ApiTokensController,
    InvitationsController,
    OwnAccountController,
  ],
  providers: [AccountsService, InvitationsService, OwnAccountService, SecondFactorService],
})
export class AccountsModule {}
