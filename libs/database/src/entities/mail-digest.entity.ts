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

/** The mail of one person on one day: claimed, sent, tried again, or given up. */
@Entity('mail_digest')
@Unique('uq_mail_digest_user_day', ['userId', 'day'])
@Index('ix_mail_digest_day_status', ['day', 'status'])
@Check('ck_mail_digest_status', `status in ('menunggu', 'terkirim', 'gagal', 'batal')`)
@Check('ck_mail_digest_sent', `(status = 'terkirim') = (sent_at is not null)`)
export class MailDigestEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_mail_digest',
  })
  id: string;

  @Column({ type: 'int' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_mail_digest_user' })
  user?: UserAccountEntity;

  /** of the province's calendar */
  @Column({ type: 'date' })
  day: string;

  /** what was told later waits for the next day */
  @Column({ type: 'timestamptz' })
  dueAt: Date;

  @Column({ type: 'text', default: 'menunggu' })
  status: 'menunggu' | 'terkirim' | 'gagal' | 'batal';

  @Column({ type: 'int', default: 0 })
  attempts: number;

  /** whoever claimed it may work on it until then; afterwards another may */
  @Column({ type: 'timestamptz', nullable: true })
  claimedUntil: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  /** a code such as `550` or `ECONNREFUSED`; never the server's words, which hold the address */
  @Column({ type: 'text', default: '' })
  failure: string;
}
