import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { Role } from '@app/database';

export class SignInDto {
  @IsString({ message: 'Nama pengguna wajib diisi.' })
  @MinLength(1, { message: 'Nama pengguna wajib diisi.' })
  @MaxLength(100, { message: 'Nama pengguna terlalu panjang.' })
  username: string;

  @IsString({ message: 'Kata sandi wajib diisi.' })
  @MinLength(1, { message: 'Kata sandi wajib diisi.' })
  @MaxLength(200, { message: 'Kata sandi terlalu panjang.' })
  password: string;

  /** of the authenticator app, or a recovery code; asked for by `session.code-needed` */
  @IsOptional()
  @IsString({ message: 'Kode harus teks.' })
  @MaxLength(40, { message: 'Kode terlalu panjang.' })
  code?: string;
}

export class SessionRightsDto {
  import: boolean;
  decideLinks: boolean;
  importReference: boolean;
  edit: boolean;
  exportReport: boolean;
  submitPlans: boolean;
  verifyPlans: boolean;
  settleOverlaps: boolean;
  manageTahapan: boolean;
  manageAccounts: boolean;
  readAudit: boolean;
  readAccessLog: boolean;
  seeAllGovernments: boolean;
}

export class SessionDto {
  username: string;
  name: string;
  jabatan: string;
  role: Role;
  pemdaCode: string;
  pemdaName: string;
  /** the agency of an official who sees that one alone */
  opdName: string | null;
  may: SessionRightsDto;
}

export class SampleAccountDto {
  username: string;
  password: string;
  label: string;
}

export class LoginInfoDto {
  isSample: boolean;
  accounts: SampleAccountDto[];
  /** the name of the provider of single sign-on; null when none is configured */
  ssoLabel: string | null;
}
