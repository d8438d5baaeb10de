import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { TahapanKind } from '@app/vocabulary';

export type TahapanStatus = 'disiapkan' | 'dibuka' | 'ditutup' | 'disahkan';

/** A planning stage of one tahun rencana with its dates. */
@Entity('tahapan')
@Unique('uq_tahapan_tahun_kind', ['tahun', 'kind'])
@Check('ck_tahapan_status', `status in ('disiapkan', 'dibuka', 'ditutup', 'disahkan')`)
@Check('ck_tahapan_ratified', `(status = 'disahkan') = (ratified_at is not null)`)
@Check('ck_tahapan_dates', 'opens_at < closes_at')
export class TahapanEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_tahapan' })
  id: number;

  @Column({ type: 'int' })
  tahun: number;

  @Column({ type: 'text' })
  kind: TahapanKind;

  @Column({ type: 'timestamptz' })
  opensAt: Date;

  @Column({ type: 'timestamptz' })
  closesAt: Date;

  @Column({ type: 'text', default: 'disiapkan' })
  status: TahapanStatus;

  /** when it was ratified and its snapshot taken */
  @Column({ type: 'timestamptz', nullable: true })
  ratifiedAt: Date | null;
}
