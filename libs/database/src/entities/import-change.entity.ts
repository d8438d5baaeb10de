import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { ImportDraftEntity } from './import-draft.entity';

export type ImportChangeClass = 'baru' | 'berubah' | 'sama' | 'hilang' | 'bentrok';

/** What file and database changed differently since the export: one cell, or what belongs to it. */
export interface ImportConflict {
  readonly columns: readonly string[];
  /** null: the row was not exported, both sides added it */
  readonly base: ImportConflictValues | null;
  readonly mine: ImportConflictValues;
  /** null: the row is no longer in the plan */
  readonly theirs: ImportConflictValues | null;
  /** absent until a person has chosen */
  readonly answer?: 'mine' | 'theirs';
}

type ImportConflictValues = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** A row of an exported workbook as it came back: what is merged again at accepting. */
export interface ImportSheetRow {
  /** the hidden id as written; null where the row carries none */
  readonly rowCode: string | null;
  readonly values: object;
}

/** Why a row of an exported workbook is not simply the row that left. */
export type ImportWarning = 'matchedByKey' | 'copied' | 'keyChanged' | 'changedByThem';

/** One row of a file beside the row of the plan that has the same natural key. */
@Entity('import_change')
@Unique('uq_import_change_row', ['jobId', 'rowKey'])
@Index('ix_import_change_class', ['jobId', 'class', 'position'])
@Check('ck_import_change_class', `class in ('baru', 'berubah', 'sama', 'hilang', 'bentrok')`)
@Check('ck_import_change_conflicts', `jsonb_typeof(conflicts) = 'array'`)
export class ImportChangeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_import_change',
  })
  id: string;

  @Column({ type: 'uuid' })
  jobId: string;

  @ManyToOne(() => ImportDraftEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'fk_import_change_draft' })
  draft?: ImportDraftEntity;

  @Column({ type: 'text' })
  rowKey: string;

  /** the order of the file; missing rows come last */
  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'text' })
  class: ImportChangeClass;

  /** the agency of a program, the desa of a kegiatan desa */
  @Column({ type: 'text' })
  groupCode: string;

  @Column({ type: 'text' })
  groupName: string;

  /** the columns of the natural key that the group does not say */
  @Column({ type: 'jsonb' })
  key: object;

  @Column({ type: 'text' })
  nama: string;

  @Column({ type: 'int', nullable: true })
  sourceRow: number | null;

  /** the row of the plan as the preview saw it; money as decimal text */
  @Column({ type: 'jsonb', nullable: true })
  before: object | null;

  @Column({ type: 'jsonb', nullable: true })
  after: object | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  fields: string[];

  /** only of an import that came from an export */
  @Column({ type: 'jsonb', nullable: true })
  sheetRow: ImportSheetRow | null;

  @Column({ type: 'jsonb', default: [] })
  conflicts: ImportConflict[];

  @Column({ type: 'text', nullable: true })
  warning: ImportWarning | null;

  @Column({ type: 'int', nullable: true })
  rowId: number | null;

  @Column({ type: 'int', nullable: true })
  rowVersion: number | null;

  @Column({ type: 'boolean' })
  accepted: boolean;

  /** true when somebody changed the row of the plan after the preview was made */
  @Column({ type: 'boolean', default: false })
  moved: boolean;

  /** the version that the import gave the row; null while it is not stored */
  @Column({ type: 'int', nullable: true })
  appliedVersion: number | null;

  /** the whole row before the import, with its lokus and links, for undoing */
  @Column({ type: 'jsonb', nullable: true })
  image: object | null;

  /** of an undone import: whether this row went back to what it was */
  @Column({ type: 'boolean', nullable: true })
  undone: boolean | null;
}
