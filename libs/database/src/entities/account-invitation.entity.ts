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
import { UserAccountEntity } from './user-account.entity';

export type InvitationKind = 'undangan' | 'pemulihan';

/** A link that lets one person choose a password, once. Only the hash of its token is kept. */
@Entity('account_invitation')
@Unique('uq_account_invitation_token_hash', ['tokenHash'])
@Check('ck_account_invitation_kind', `kind in ('undangan', 'pemulihan')`)
export class AccountInvitationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_account_invitation',
  })
  id: number;

  @Index('ix_account_invitation_user_id')
  @Column({ type: 'int' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_account_invitation_user' })
  user?: UserAccountEntity;

  @Column({ type: 'text' })
  tokenHash: string;

  @Column({ type: 'text' })
  kind: InvitationKind;

  /** for somebody who lost the telephone and the recovery codes */
  @Column({ type: 'boolean', default: false })
  dropsSecondFactor: boolean;

  /** username of the admin */
  @Column({ type: 'text' })
  createdBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
