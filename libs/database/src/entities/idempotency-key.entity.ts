import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was answered to a request under a key that its sender chose. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_created_at', ['createdAt'])
@Check('ck_idempotency_key_key', `key <> ''`)
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency_key' })
  account: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency_key' })
  key: string;

  @Column({ type: 'text' })
  requestHash: string;

  /** null only inside the transaction that finds the answer */
  @Column({ type: 'jsonb', nullable: true })
  answer: unknown;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;
}
