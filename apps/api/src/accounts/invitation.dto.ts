import { IsOptional } from 'class-validator';
import type { InvitationKind } from '@app/database';
import { IsNewPassword, IsPersonName, IsSecondFactorCode } from './person-rules';

export class InvitationDto {
  kind: InvitationKind;
  username: string;
  name: string;
  jabatan: string;
  expiresAt: string;
  /** characters a password needs at least */
  minimumLength: number;
  /** whether a code of the authenticator app, or a recovery code, must come with the password */
  needsCode: boolean;
}

export class AcceptInvitationDto {
  /** corrects the name the admin wrote */
  @IsOptional()
  @IsPersonName()
  name?: string;

  @IsNewPassword()
  password: string;

  @IsOptional()
  @IsSecondFactorCode()
  code?: string;
}
