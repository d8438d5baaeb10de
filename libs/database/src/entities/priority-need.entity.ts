import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { rupiahColumn } from '../rupiah-transformer';
import { PriorityEntity } from './priority.entity';
import { WilayahEntity } from './wilayah.entity';

/** The indicative need of one priority in one region and year: rupiah, a target, or both. */
@Entity('priority_need')
@Check('ck_priority_need_amount', 'amount >= 0')
export class PriorityNeedEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_priority_need' })
  priorityId: number;

  @ManyToOne(() => PriorityEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'priority_id', foreignKeyConstraintName: 'fk_priority_need_priority' })
  priority?: PriorityEntity;

  @Index('ix_priority_need_pemda_code')
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_priority_need' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_priority_need_pemda' })
  pemda?: WilayahEntity;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_priority_need' })
  tahun: number;

  @Column({ ...rupiahColumn, nullable: true })
  amount: Rupiah | null;

  @Column({ type: 'numeric', precision: 18, scale: 4, nullable: true })
  targetAmount: string | null;

  @Column({ type: 'text', default: '' })
  targetSatuan: string;
}
