import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const ACCESS_KINDS = ['baca', 'ekspor', 'ditolak', 'peringatan'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/**
 * One request that showed drafts, gave data away, or was turned away; or a warning of many that
 * were turned away. Only ever added to.
 */
@Entity('access_entry')
@Index('ix_access_entry_at', ['at'])
@Index('ix_access_entry_actor', ['actor', 'at'])
@Check('ck_access_entry_kind', `kind in ('baca', 'ekspor', 'ditolak', 'peringatan')`)
export class AccessEntryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_access_entry',
  })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  /** empty for a visitor without a session */
  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text' })
  actorPemda: string;

  @Column({ type: 'text' })
  kind: AccessKind;

  /** the name of the route's data, or the address of a refused request */
  @Column({ type: 'text' })
  what: string;

  /** whose data it was */
  @Index('ix_access_entry_pemda_codes', { synchronize: false })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  pemdaCodes: string[];

  @Column({ type: 'int', array: true, default: () => `'{}'` })
  tahapanIds: number[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  rowIds: string[];

  @Column({ type: 'text', default: '' })
  reason: string;

  @Column({ type: 'text', default: '' })
  requestId: string;

  @Column({ type: 'text', default: '' })
  ip: string;
}
