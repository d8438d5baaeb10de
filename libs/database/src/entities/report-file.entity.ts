import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { JobEntity } from './job.entity';

/** A finished report, kept in the database so that any process can hand it out. */
@Entity('report_file')
export class ReportFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_report_file' })
  jobId: string;

  @ManyToOne(() => JobEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'fk_report_file_job' })
  job?: JobEntity;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'bytea' })
  content: Buffer;
}
