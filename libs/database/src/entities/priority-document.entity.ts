import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import type { PriorityLevel } from '@app/vocabulary';
import { WilayahEntity } from './wilayah.entity';

/** A document that sets priorities for a period: an RKP, an RPJMN, an RPJMD. */
@Entity('priority_document')
@Check('ck_priority_document_period', 'period_start <= period_end')
@Index('uq_priority_document_name', ['level', 'pemdaCode', 'name'], { unique: true })
export class PriorityDocumentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_priority_document',
  })
  id: number;

  @Column({ type: 'text' })
  level: PriorityLevel;

  /** the province or kabupaten that owns it; the province's code for national documents too */
  @Index('ix_priority_document_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_priority_document_pemda' })
  pemda?: WilayahEntity;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'int' })
  periodStart: number;

  @Column({ type: 'int' })
  periodEnd: number;

  @Column({ type: 'text', default: '' })
  source: string;

  /** what official list is missing, in words for the screen */
  @Column({ type: 'text', default: '' })
  missing: string;
}
