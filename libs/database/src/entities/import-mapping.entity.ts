import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { JobEntity } from './job.entity';
import { WilayahEntity } from './wilayah.entity';

/** What an import asks about the columns of its file, and the answer it was read with. */
@Entity('import_mapping')
@Check(
  'ck_import_mapping_answered',
  '(answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)',
)
export class ImportMappingEntity {
  /** the job that reads the file */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_mapping' })
  jobId: string;

  @ManyToOne(() => JobEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'fk_import_mapping_job' })
  job?: JobEntity;

  @Index('ix_import_mapping_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_import_mapping_pemda' })
  pemda?: WilayahEntity;

  /** who sent the file */
  @Column({ type: 'text' })
  createdBy: string;

  /** the tops of the sheets, with what each column was taken for */
  @Column({ type: 'jsonb' })
  sheets: object[];

  /** what is uncertain, in Indonesian; empty where an earlier answer was used */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  reasons: string[];

  /** null while nobody has answered */
  @Column({ type: 'jsonb', nullable: true })
  answer: object | null;

  @Column({ type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  /** the file that the answer was given for, where it was an earlier one */
  @Column({ type: 'text', nullable: true })
  likeFile: string | null;
}
