import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { OpdEntity } from './opd.entity';
import { WilayahEntity } from './wilayah.entity';

export const ROLES = [
  'admin',
  'planner',
  'regency_official',
  'opd_official',
  'facilitator',
  'viewer',
] as const;
export type Role = (typeof ROLES)[number];

@Entity('user_account')
@Unique('uq_user_account_username', ['username'])
@Unique('uq_user_account_email', ['email'])
@Unique('uq_user_account_oidc', ['oidcIssuer', 'oidcSubject'])
@Check(
  'ck_user_account_role',
  `role in ('admin', 'planner', 'regency_official', 'facilitator', 'viewer', 'opd_official')`,
)
@Check('ck_user_account_email', `email = lower(email)`)
@Check('ck_user_account_totp', `totp_enabled_at is null or totp_secret is not null`)
@Check(
  'ck_user_account_forgotten',
  `forgotten_at is null or (not active and jabatan = '' and email is null
     and password_hash is null and totp_secret is null and oidc_subject is null)`,
)
@Check('ck_user_account_oidc', `(oidc_issuer is null) = (oidc_subject is null)`)
@Check('ck_user_account_opd', `(role = 'opd_official') = (opd_id is not null)`)
export class UserAccountEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_user_account' })
  id: number;

  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  jabatan: string;

  @Column({ type: 'text' })
  role: Role;

  @Index('ix_user_account_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_user_account_pemda' })
  pemda?: WilayahEntity;

  /** set for an official of one agency, and for nobody else */
  @Index('ix_user_account_opd_id')
  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    { name: 'opd_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_user_account_opd' },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_user_account_opd',
    },
  ])
  opd?: OpdEntity;

  /** lower case; how single sign-on finds the account */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** null until the owner has opened the invitation */
  @Column({ type: 'text', nullable: true, select: false })
  passwordHash: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  passwordChangedAt: Date | null;

  /** base32; shared with the owner's telephone */
  @Column({ type: 'text', nullable: true, select: false })
  totpSecret: string | null;

  /** null while no second factor is asked for; the secret may wait for its first code */
  @Column({ type: 'timestamptz', nullable: true })
  totpEnabledAt: Date | null;

  /** the latest 30 s step whose code was taken: no code opens twice */
  @Column({ type: 'bigint', nullable: true, select: false })
  totpLastStep: string | null;

  /** the provider of single sign-on that this account is tied to; null until its first sign-in there */
  @Column({ type: 'text', nullable: true })
  oidcIssuer: string | null;

  /** whom that provider means, a number that it gives to nobody else */
  @Column({ type: 'text', nullable: true, select: false })
  oidcSubject: string | null;

  @Column({ type: 'boolean', default: true })
  active: boolean;

  /** since when the account holds no personal data any more; it never comes back */
  @Column({ type: 'timestamptz', nullable: true })
  forgottenAt: Date | null;

  /** whether the daily mail of unread notifications is wanted */
  @Column({ type: 'boolean', default: true })
  mailDigest: boolean;
}
