import { IsOptional } from 'class-validator';
import type { InvitationKind } from '@app/database';
import { IsNewPassword, IsPersonName } from './person-rules';

export class InvitationDto {
  kind: InvitationKind;
  username: string;
  name: string;
  jabatan: string;
  expiresAt: string;
  /** characters a password needs at least */
  minimumLength: number;
}

export class AcceptInvitationDto {
  /** corrects the name the admin wrote */
  @IsOptional()
  @IsPersonName()
  name?: string;

  @IsNewPassword()
  password: string;
}
