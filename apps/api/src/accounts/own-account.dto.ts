import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { TOKEN_SCOPES } from '@app/database';
import type { Role, TokenScope } from '@app/database';
import { SignInEventDto } from './account.dto';
import { IsJabatan, IsNewPassword, IsPersonName, IsSecondFactorCode } from './person-rules';

export class OwnAccountDto {
  username: string;
  name: string;
  jabatan: string;
  email: string | null;
  role: Role;
  pemdaName: string;
  opdName: string | null;
  passwordChangedAt: string | null;
  hasSecondFactor: boolean;
  recoveryCodesLeft: number;
  /** characters a password needs at least */
  minimumLength: number;
  /** whether the daily mail is wanted */
  mailDigest: boolean;
  /** whether this installation sends mail at all */
  sendsMail: boolean;
  signIns: SignInEventDto[];
}

export class ChangeOwnAccountDto {
  @IsPersonName()
  name: string;

  @IsJabatan()
  jabatan: string;
}

export class ChangeMailDto {
  @IsBoolean({ message: 'digest hanya boleh true atau false.' })
  digest: boolean;
}

export class ProofDto {
  @IsString({ message: 'Kata sandi wajib diisi.' })
  @MinLength(1, { message: 'Kata sandi wajib diisi.' })
  @MaxLength(200, { message: 'Kata sandi terlalu panjang.' })
  password: string;
}

/** The password, and a code as well where the account has codes. */
export class FullProofDto extends ProofDto {
  @IsOptional()
  @IsSecondFactorCode()
  code?: string;
}

export class ChangePasswordDto extends ProofDto {
  @IsNewPassword()
  newPassword: string;
}

export class SecondFactorSetUpDto {
  /** base32, for typing by hand */
  secret: string;
  /** otpauth://…, for the QR code */
  address: string;
}

export class ConfirmSecondFactorDto {
  @Matches(/^\s*\d{3}\s?\d{3}\s*$/, { message: 'Kode terdiri dari enam angka.' })
  code: string;
}

/** Shown once; only their hashes are kept. */
export class RecoveryCodesDto {
  codes: string[];
}

export class OwnSessionDto {
  id: string;
  current: boolean;
  userAgent: string;
  ip: string;
  createdAt: string;
  seenAt: string;
}

export class OwnSessionListDto {
  rows: OwnSessionDto[];
}

/** A token outlives the session it was lent in: the proof is asked for again. */
export class LendTokenDto extends FullProofDto {
  @IsPersonName()
  name: string;

  @IsIn(TOKEN_SCOPES, { message: `scope hanya boleh ${TOKEN_SCOPES.join(', ')}.` })
  scope: TokenScope;

  @Type(() => Number)
  @IsInt({ message: 'days harus bilangan bulat.' })
  @Min(1, { message: 'days paling kecil 1.' })
  @Max(366, { message: 'days paling besar 366.' })
  days: number;
}

export class ApiTokenDto {
  id: number;
  name: string;
  scope: TokenScope;
  createdAt: string;
  expiresAt: string;
  expired: boolean;
  lastUsedAt: string | null;
}

export class ApiTokenListDto {
  rows: ApiTokenDto[];
}

export class LentTokenDto {
  /** `sjl_…`; shown once, only its hash is kept */
  token: string;
  row: ApiTokenDto;
}
