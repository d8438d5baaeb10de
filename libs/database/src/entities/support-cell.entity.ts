import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { rupiahSumColumn } from '../rupiah-transformer';
import { PriorityEntity } from './priority.entity';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** Computed: how deep one priority is supported by one government in one tahapan. */
@Entity('support_cell')
@Check('ck_support_cell_step', 'step between 0 and 5 and step_if_accepted between 0 and 5')
export class SupportCellEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_support_cell' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_support_cell_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_support_cell_pemda_code')
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_support_cell' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_support_cell_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_support_cell_priority_id')
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_support_cell' })
  priorityId: number;

  @ManyToOne(() => PriorityEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'priority_id', foreignKeyConstraintName: 'fk_support_cell_priority' })
  priority?: PriorityEntity;

  @Column({ type: 'smallint' })
  step: number;

  @Column({ type: 'smallint' })
  stepIfAccepted: number;

  @Column({ type: 'int' })
  programCount: number;

  @Column({ type: 'int' })
  proposedCount: number;

  @Column(rupiahSumColumn)
  pagu: Rupiah;

  @Column(rupiahSumColumn)
  proposedPagu: Rupiah;

  @Column({ ...rupiahSumColumn, nullable: true })
  need: Rupiah | null;

  @Column({ ...rupiahSumColumn, nullable: true })
  shortage: Rupiah | null;

  @Column({ type: 'int' })
  desaCount: number;
}
