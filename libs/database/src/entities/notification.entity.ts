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
import { TahapanEntity } from './tahapan.entity';
import { UserAccountEntity } from './user-account.entity';

export const NOTIFICATION_KINDS = [
  'pengajuan',
  'tenggat',
  'temuan',
  'tumpang_tindih',
  'permintaan',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** One thing that one person is told. Its words are made from `facts` when it is read. */
@Entity('notification')
@Unique('uq_notification_subject', ['userId', 'kind', 'subject'])
@Index('ix_notification_user_at', ['userId', 'at'])
@Check(
  'ck_notification_kind',
  `kind in ('pengajuan', 'tenggat', 'temuan', 'tumpang_tindih', 'permintaan')`,
)
@Check('ck_notification_amount', 'amount >= 0')
export class NotificationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_notification',
  })
  id: string;

  @Column({ type: 'int' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_notification_user' })
  user?: UserAccountEntity;

  /** where the person worked when it was written; read from nowhere else */
  @Column({ type: 'text' })
  pemdaCode: string;

  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @Index('ix_notification_tahapan_id')
  @Column({ type: 'int', nullable: true })
  tahapanId: number | null;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_notification_tahapan' })
  tahapan?: TahapanEntity;

  @Column({ type: 'text' })
  kind: NotificationKind;

  /** names the event: told once to each person, however often it is written */
  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  facts: object;

  /** how many findings or cases it counts; 0 when none of them is left */
  @Column({ type: 'int', default: 1 })
  amount: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  /** what was first seen after this moment is counted; null until it is read for the first time */
  @Column({ type: 'timestamptz', nullable: true })
  countedFrom: Date | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  countedUntil: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;
}
