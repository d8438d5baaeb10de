import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { OpdEntity } from './opd.entity';

export type JobStatus = 'menunggu' | 'berjalan' | 'selesai' | 'gagal' | 'dibatalkan';

/** Why a job failed, as a problem document tells it; the texts are Indonesian. */
export interface JobFailure {
  readonly title: string;
  readonly detail: string;
  /** stable, such as `upload.limit`; older jobs have none */
  readonly code?: string;
  /** as the door would have answered, had it known; older jobs have none */
  readonly status?: number;
}

/** Long work with progress, cancel and retry; claimed with SKIP LOCKED, kept alive by a heartbeat. */
@Entity('job')
@Index('ix_job_status', ['status', 'createdAt'])
@Unique('uq_job_schedule_key', ['scheduleKey'])
@Check('ck_job_status', `status in ('menunggu', 'berjalan', 'selesai', 'gagal', 'dibatalkan')`)
export class JobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_job' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', default: 'menunggu' })
  status: JobStatus;

  /** the government whose data the job touches; the province's code for all */
  @Column({ type: 'text' })
  pemdaCode: string;

  /** set for what was made for one agency; who moves on leaves it behind */
  @Index('ix_job_opd_id')
  @Column({ type: 'int', nullable: true, default: () => 'scope_opd()' })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    { name: 'opd_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_job_opd' },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_job_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'jsonb' })
  payload: object;

  @Column({ type: 'int', default: 0 })
  done: number;

  @Column({ type: 'int', default: 0 })
  total: number;

  @Column({ type: 'text', default: '' })
  label: string;

  @Column({ type: 'jsonb', nullable: true })
  result: object | null;

  @Column({ type: 'jsonb', nullable: true })
  problem: JobFailure | null;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  /** changes with every claim; a write with an old token is refused */
  @Column({ type: 'uuid', nullable: true })
  claimToken: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  heartbeatAt: Date | null;

  @Column({ type: 'text' })
  createdBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  /** set for a job that comes round by itself: which round it is, so that it runs once */
  @Column({ type: 'text', nullable: true })
  scheduleKey: string | null;

  /** no worker takes it earlier, so that more of the same work can gather in it */
  @Column({ type: 'timestamptz', nullable: true })
  notBefore: Date | null;
}
