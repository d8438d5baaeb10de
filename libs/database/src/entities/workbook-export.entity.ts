import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ImportDraftKind } from './import-draft.entity';
import { OpdEntity } from './opd.entity';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** A row of the plan as it stood when it left in a workbook. */
export interface ExportedRow {
  readonly id: number;
  readonly version: number;
  /** the code of its agency, or of its desa */
  readonly groupCode: string;
  /** the columns of the natural key that the group does not say */
  readonly key: Readonly<Record<string, string | number>>;
  readonly nama: string;
  /** what a file may fill, under the column names of the table; money as decimal text */
  readonly values: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** One workbook that left to be edited: what is compared with when it comes back. */
@Entity('workbook_export')
@Check('ck_workbook_export_kind', `kind in ('renja', 'kegiatan-desa')`)
@Check('ck_workbook_export_base', `jsonb_typeof(base) = 'array'`)
export class WorkbookExportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_workbook_export' })
  id: string;

  @Column({ type: 'text' })
  kind: ImportDraftKind;

  @Index('ix_workbook_export_tahapan_id')
  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_workbook_export_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_workbook_export_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_workbook_export_pemda' })
  pemda?: WilayahEntity;

  /** null: all agencies of the pemda */
  @Index('ix_workbook_export_opd_id')
  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_workbook_export_opd',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_workbook_export_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  createdBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** the fields of the file that stood in the workbook, in their order */
  @Column({ type: 'text', array: true })
  columns: string[];

  @Column({ type: 'jsonb' })
  base: ExportedRow[];
}
