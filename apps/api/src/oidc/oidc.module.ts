import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { OIDC_SETTINGS } from './oidc-settings';
import type { OidcSettings } from './oidc-settings';
import { OidcController } from './oidc.controller';
import { OidcService } from './oidc.service';
import { TiedAccountsService } from './tied-accounts.service';

@Global()
@Module({})
export class OidcModule {
  /** @param settings undefined: the addresses exist and say that there is no provider */
  static forSettings(settings: OidcSettings | undefined): DynamicModule {
    return {
      module: OidcModule,
      imports: [AccessModule],
      controllers: [OidcController],
      providers: [OidcService, TiedAccountsService, { provide: OIDC_SETTINGS, useValue: settings }],
      exports: [OIDC_SETTINGS],
    };
  }
}
