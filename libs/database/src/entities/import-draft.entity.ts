import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { JobEntity } from './job.entity';
import { OpdEntity } from './opd.entity';
import { TahapanEntity } from './tahapan.entity';
import { UploadEntity } from './upload.entity';
import { WilayahEntity } from './wilayah.entity';
import { WorkbookExportEntity } from './workbook-export.entity';

export type ImportDraftKind = 'renja' | 'kegiatan-desa';
export type ImportState = 'pratinjau' | 'diterima' | 'dibatalkan' | 'diurungkan';

/** An import of a plan as a whole: looked at, then accepted or given up, and maybe undone. */
@Entity('import_draft')
@Check('ck_import_draft_kind', `kind in ('renja', 'kegiatan-desa')`)
@Check('ck_import_draft_state', `state in ('pratinjau', 'diterima', 'dibatalkan', 'diurungkan')`)
export class ImportDraftEntity {
  /** the job that read the file */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_draft' })
  jobId: string;

  @ManyToOne(() => JobEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'fk_import_draft_job' })
  job?: JobEntity;

  @Index('ix_import_draft_upload_id')
  @Column({ type: 'int' })
  uploadId: number;

  @ManyToOne(() => UploadEntity)
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_import_draft_upload' })
  upload?: UploadEntity;

  @Index('ix_import_draft_tahapan_id')
  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_import_draft_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_import_draft_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_import_draft_pemda' })
  pemda?: WilayahEntity;

  /** set for what was made for one agency; who moves on leaves it behind */
  @Index('ix_import_draft_opd_id')
  @Column({ type: 'int', nullable: true, default: () => 'scope_opd()' })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    { name: 'opd_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_import_draft_opd' },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_import_draft_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  kind: ImportDraftKind;

  @Column({ type: 'text' })
  state: ImportState;

  @Column({ type: 'text' })
  createdBy: string;

  /** the export that the file came from and is merged with; null: rows are found by their key */
  @Index('ix_import_draft_export_id')
  @Column({ type: 'uuid', nullable: true })
  exportId: string | null;

  @ManyToOne(() => WorkbookExportEntity)
  @JoinColumn({ name: 'export_id', foreignKeyConstraintName: 'fk_import_draft_export' })
  export?: WorkbookExportEntity;

  /** the columns of the table that the file fills */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  supplied: string[];

  /** the agencies that the file names, as they would be stored */
  @Column({ type: 'jsonb', default: [] })
  agencies: object[];

  /** the job that accepts or undoes it, or did so last */
  @Index('ix_import_draft_work_job_id')
  @Column({ type: 'uuid', nullable: true })
  workJobId: string | null;

  @ManyToOne(() => JobEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'work_job_id', foreignKeyConstraintName: 'fk_import_draft_work_job' })
  workJob?: JobEntity;

  /** who accepted it or gave it up */
  @Column({ type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
