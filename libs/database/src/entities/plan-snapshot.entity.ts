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
import type { Rupiah } from '@app/vocabulary';
import { rupiahColumn } from '../rupiah-transformer';
import { OpdEntity } from './opd.entity';
import { TahapanEntity } from './tahapan.entity';

export type SnapshotKind = 'program' | 'kegiatan_desa';

/** A row of a plan as it stood when its tahapan was ratified. Never changed. */
@Entity('plan_snapshot')
@Unique('uq_plan_snapshot_row', ['tahapanId', 'kind', 'sourceId'])
@Index('ix_plan_snapshot_tahapan_pemda', ['tahapanId', 'pemdaCode'])
@Check('ck_plan_snapshot_kind', `kind in ('program', 'kegiatan_desa')`)
export class PlanSnapshotEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_plan_snapshot',
  })
  id: string;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_plan_snapshot_tahapan' })
  tahapan?: TahapanEntity;

  @Column({ type: 'text' })
  pemdaCode: string;

  @Index('ix_plan_snapshot_opd_id')
  @Column({ type: 'int' })
  opdId: number;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_plan_snapshot_opd',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_plan_snapshot_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  kind: SnapshotKind;

  /** the id of the row it was taken from */
  @Column({ type: 'int' })
  sourceId: number;

  /** what makes the row the same row in another tahapan: its natural key as text */
  @Column({ type: 'text' })
  rowKey: string;

  @Column({ ...rupiahColumn, nullable: true })
  amount: Rupiah | null;

  /** the row with its lokus and links, under column names */
  @Column({ type: 'jsonb' })
  content: Record<string, unknown>;
}
