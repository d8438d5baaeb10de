import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { rupiahSumColumn } from '../rupiah-transformer';
import { OpdEntity } from './opd.entity';
import { PriorityEntity } from './priority.entity';
import { ProgramEntity } from './program.entity';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** Computed: a gap that a rule found, with its reason in words. */
@Entity('finding')
@Index('ix_finding_tahapan_pemda', ['tahapanId', 'pemdaCode', 'rule'])
@Index('ix_finding_first_seen_at', ['tahapanId', 'firstSeenAt'])
export class FindingEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_finding' })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_finding_tahapan' })
  tahapan?: TahapanEntity;

  @Column({ type: 'text' })
  rule: string;

  /** true: found by looking across governments, replaced whenever any of them changes */
  @Column({ type: 'boolean' })
  acrossGovernments: boolean;

  @Index('ix_finding_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_finding_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_finding_priority_id')
  @Column({ type: 'int', nullable: true })
  priorityId: number | null;

  @ManyToOne(() => PriorityEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'priority_id', foreignKeyConstraintName: 'fk_finding_priority' })
  priority?: PriorityEntity;

  @Index('ix_finding_program_id')
  @Column({ type: 'int', nullable: true })
  programId: number | null;

  /** false: it speaks of a program that was never sent, so the province may not read it */
  @Column({ type: 'boolean', default: true })
  isSent: boolean;

  @ManyToOne(() => ProgramEntity, { onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'program_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_finding_program',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_finding_program',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_finding_program',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_finding_program',
    },
  ])
  program?: ProgramEntity;

  @Index('ix_finding_opd_id')
  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @ManyToOne(() => OpdEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'opd_id', foreignKeyConstraintName: 'fk_finding_opd' })
  opd?: OpdEntity;

  @Column({ type: 'text' })
  severity: string;

  /** 0 first: by severity, then by money */
  @Column({ type: 'int' })
  rank: number;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'jsonb' })
  numbers: Record<string, string>;

  @Column({ type: 'text' })
  toClose: string;

  @Column({ type: 'text', array: true })
  missing: string[];

  @Column({ type: 'text' })
  confidence: string;

  @Column({ ...rupiahSumColumn, nullable: true })
  amount: Rupiah | null;

  /** when it was first told of; null until its transaction has told */
  @Column({ type: 'timestamptz', nullable: true })
  firstSeenAt: Date | null;
}
