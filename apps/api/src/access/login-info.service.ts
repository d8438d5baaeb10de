import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InstallationEntity, UserAccountEntity } from '@app/database';
import { OIDC_SETTINGS } from '../oidc/oidc-settings';
import type { OidcSettings } from '../oidc/oidc-settings';
import { SAMPLE_PASSWORD } from '../setup/sample-password';
import type { LoginInfoDto } from './session.dto';

/** The sign-in page names the sample accounts, and only where the database holds the sample. */
@Injectable()
export class LoginInfoService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(OIDC_SETTINGS) private readonly sso: OidcSettings | undefined,
  ) {}

  async describe(): Promise<LoginInfoDto> {
    const installation = await this.dataSource
      .getRepository(InstallationEntity)
      .findOneBy({ id: 1 });
    const ssoLabel = this.sso?.label ?? null;
    if (!installation?.isSample) return { isSample: false, accounts: [], ssoLabel };
    const users = await this.dataSource
      .getRepository(UserAccountEntity)
      .find({ where: { active: true }, order: { id: 'ASC' } });
    return {
      isSample: true,
      ssoLabel,
      accounts: users.map((user) => ({
        username: user.username,
        password: SAMPLE_PASSWORD,
        label: user.name,
      })),
    };
  }
}
