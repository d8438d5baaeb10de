import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** One change whose consequences are not computed yet; gone when they are. */
@Entity('analysis_due')
@Index('ix_analysis_due_tahapan_pemda', ['tahapanId', 'pemdaCode'])
export class AnalysisDueEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_analysis_due',
  })
  id: string;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_analysis_due_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_analysis_due_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_analysis_due_pemda' })
  pemda?: WilayahEntity;

  /** whether rows of the government's own plan changed, and not of its villages alone */
  @Column({ type: 'boolean' })
  touchesPlan: boolean;

  @Column({ type: 'text', array: true })
  desaCodes: string[];

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  changedAt: Date;
}
