import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { rupiahSumColumn } from '../rupiah-transformer';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** Computed: intervensi that collide in one desa, as one case with its evidence. */
@Entity('overlap_case')
@Index('ix_overlap_case_tahapan_pemda', ['tahapanId', 'pemdaCode', 'kind'])
@Index('ix_overlap_case_first_seen_at', ['tahapanId', 'firstSeenAt'])
@Check('ck_overlap_case_score', 'score between 0 and 1')
@Check('ck_overlap_case_pemda', "desa_code like pemda_code || '.%'")
export class OverlapCaseEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_overlap_case' })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_overlap_case_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_overlap_case_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_overlap_case_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_overlap_case_desa_code')
  @Column({ type: 'text' })
  desaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'desa_code', foreignKeyConstraintName: 'fk_overlap_case_desa' })
  desa?: WilayahEntity;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'numeric', precision: 5, scale: 4 })
  score: string;

  @Column({ type: 'text' })
  title: string;

  @Column(rupiahSumColumn)
  amount: Rupiah;

  @Column({ type: 'boolean' })
  crossAgency: boolean;

  @Column({ type: 'text', array: true })
  agencies: string[];

  /** pairs with their evidence, options, lead, marks: what the case page shows */
  @Column({ type: 'jsonb' })
  detail: object;

  @Column({ type: 'text' })
  engineVersion: string;

  /** who sees fewer members than this sees only part of the case */
  @Column({ type: 'int', default: 0 })
  memberCount: number;

  /** when it was first told of; null until its transaction has told */
  @Column({ type: 'timestamptz', nullable: true })
  firstSeenAt: Date | null;

  /** the rows that collide, as `program:12` or `kegiatan_desa:34`, sorted: outlives the id */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  memberKeys: string[];
}
