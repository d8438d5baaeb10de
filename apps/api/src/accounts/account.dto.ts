import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type {
  AccountState,
  InvitationKind,
  Role,
  SignInMethod,
  SignInOutcome,
} from '@app/database';
import { PageDto } from '../asking/page.dto';
import {
  IsAccountEmail,
  IsJabatan,
  IsPemdaCode,
  IsPersonName,
  IsRole,
  IsUsername,
} from './person-rules';
import { PageNumber, PageSize } from '../asking/paging';

const STATES: AccountState[] = ['aktif', 'diundang', 'nonaktif', 'dihapus'];

export class AccountQuestionDto {
  @PageNumber()
  page = 1;

  @PageSize()
  size = 50;

  @IsOptional()
  @IsString({ message: 'q harus teks.' })
  @MaxLength(200, { message: 'q paling panjang 200 huruf.' })
  q?: string;

  @IsOptional()
  @IsRole()
  role?: Role;

  @IsOptional()
  @IsPemdaCode()
  pemda?: string;

  @IsOptional()
  @IsIn(STATES, { message: `state hanya boleh ${STATES.join(', ')}.` })
  state?: AccountState;
}

export class AccountDto {
  id: number;
  /** empty once the personal data is gone */
  username: string;
  name: string;
  jabatan: string;
  email: string | null;
  role: Role;
  pemdaCode: string;
  pemdaName: string;
  opdId: number | null;
  opdName: string | null;
  state: AccountState;
  hasSecondFactor: boolean;
  /** single sign-on opens it for one identity only, that of its first use */
  isTied: boolean;
  /** ISO time; null: never */
  lastSignInAt: string | null;
  /** ISO time; null: no link is open */
  linkExpiresAt: string | null;
}

export class AccountPageDto extends PageDto {
  rows: AccountDto[];
}

export class InviteDto {
  @IsUsername()
  username: string;

  @IsPersonName()
  name: string;

  @IsOptional()
  @IsJabatan()
  jabatan?: string;

  @IsOptional()
  @IsAccountEmail()
  email?: string;

  @IsRole()
  role: Role;

  @IsPemdaCode()
  pemdaCode: string;

  /** the agency of an `opd_official` */
  @IsOptional()
  @IsInt({ message: 'opdId harus nomor OPD.' })
  @Max(2_147_483_647, { message: 'opdId tidak dikenal.' })
  opdId?: number | null;
}

export class ChangeAccountDto {
  @IsOptional()
  @IsPersonName()
  name?: string;

  @IsOptional()
  @IsJabatan()
  jabatan?: string;

  /** null takes it away */
  @IsOptional()
  @ValidateIf((_, value) => value !== null)
  @IsAccountEmail()
  email?: string | null;

  @IsOptional()
  @IsRole()
  role?: Role;

  @IsOptional()
  @IsPemdaCode()
  pemdaCode?: string;

  @IsOptional()
  @IsInt({ message: 'opdId harus nomor OPD.' })
  @Max(2_147_483_647, { message: 'opdId tidak dikenal.' })
  opdId?: number | null;

  @IsOptional()
  @IsBoolean({ message: 'active harus true atau false.' })
  active?: boolean;
}

export class IssueLinkDto {
  /** for somebody who lost the telephone and the recovery codes */
  @IsOptional()
  @IsBoolean({ message: 'dropsSecondFactor harus true atau false.' })
  dropsSecondFactor?: boolean;
}

/** Shown once; only its hash is kept. */
export class AccountLinkDto {
  kind: InvitationKind;
  /** the address below the root of this installation, `/undangan/…` */
  path: string;
  expiresAt: string;
}

export class InvitedDto {
  account: AccountDto;
  link: AccountLinkDto;
}

export class SignInsQuestionDto {
  /** an account; absent: all */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'account harus nomor akun.' })
  @Min(1, { message: 'account harus nomor akun.' })
  @Max(2_147_483_647, { message: 'account tidak dikenal.' })
  account?: number;
}

export class SignInEventDto {
  at: string;
  /** null when no account has the name that was typed */
  username: string | null;
  name: string | null;
  outcome: SignInOutcome;
  method: SignInMethod;
  ip: string;
  userAgent: string;
}

export class SignInListDto {
  rows: SignInEventDto[];
}
