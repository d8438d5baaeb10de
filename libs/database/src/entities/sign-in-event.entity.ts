import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { UserAccountEntity } from './user-account.entity';

export type SignInOutcome = 'berhasil' | 'gagal' | 'dibatasi';
export type SignInMethod = 'sandi' | 'kode' | 'kode_pemulihan' | 'sso' | 'tautan';

/** One attempt to enter, and what came of it. Only ever added to; attempts are counted from here. */
@Entity('sign_in_event')
@Index('ix_sign_in_event_account', ['accountKey', 'at'])
@Index('ix_sign_in_event_ip', ['ip', 'at'])
@Index('ix_sign_in_event_user_id', ['userId', 'id'])
@Check('ck_sign_in_event_outcome', `outcome in ('berhasil', 'gagal', 'dibatasi')`)
@Check('ck_sign_in_event_method', `method in ('sandi', 'kode', 'kode_pemulihan', 'sso', 'tautan')`)
export class SignInEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_sign_in_event',
  })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  /** hash of the name that was typed: somebody may have typed a password there */
  @Column({ type: 'text' })
  accountKey: string;

  @Column({ type: 'int', nullable: true })
  userId: number | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_sign_in_event_user' })
  user?: UserAccountEntity;

  @Column({ type: 'text' })
  outcome: SignInOutcome;

  @Column({ type: 'text' })
  method: SignInMethod;

  @Column({ type: 'text' })
  ip: string;

  @Column({ type: 'text', default: '' })
  userAgent: string;
}
