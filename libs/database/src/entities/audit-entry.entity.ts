import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type AuditAction = 'tambah' | 'ubah' | 'hapus';

/** One row changed once: by whom, when, why, and each field before and after. Written by a trigger. */
@Entity('audit_entry')
@Index('ix_audit_entry_row', ['tableName', 'rowId', 'id'])
@Index('ix_audit_entry_pemda', ['pemdaCode', 'at'])
@Index('ix_audit_entry_at', ['at'])
@Index('ix_audit_entry_actor', ['actor', 'id'])
@Check('ck_audit_entry_action', `action in ('tambah', 'ubah', 'hapus')`)
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_audit_entry',
  })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text' })
  action: AuditAction;

  @Column({ type: 'text' })
  tableName: string;

  @Column({ type: 'text' })
  rowId: string;

  @Column({ type: 'text', nullable: true })
  pemdaCode: string | null;

  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @Column({ type: 'int', nullable: true })
  tahapanId: number | null;

  /** field → [before, after] */
  @Column({ type: 'jsonb' })
  changes: Record<string, [unknown, unknown]>;

  @Column({ type: 'text', default: '' })
  reason: string;

  @Column({ type: 'text', default: '' })
  requestId: string;

  @Column({ type: 'text', default: '' })
  ip: string;
}
