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
import type { ImportDraftKind } from './import-draft.entity';
import { OpdEntity } from './opd.entity';
import { WilayahEntity } from './wilayah.entity';

/** Which column is which under a header, as somebody of an agency said it once. */
@Entity('column_mapping')
@Check('ck_column_mapping_kind', `kind in ('renja', 'kegiatan-desa')`)
@Unique('uq_column_mapping_header', ['pemdaCode', 'opdId', 'kind', 'fingerprint'])
@Index('ix_column_mapping_opd', ['opdId', 'pemdaCode'])
export class ColumnMappingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_column_mapping',
  })
  id: number;

  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_column_mapping_pemda' })
  pemda?: WilayahEntity;

  /** null: of the government as a whole */
  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_column_mapping_opd',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_column_mapping_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  kind: ImportDraftKind;

  /** of the words of the header in their columns */
  @Column({ type: 'text' })
  fingerprint: string;

  @Column({ type: 'text' })
  layout: string;

  /** field → column letter */
  @Column({ type: 'jsonb' })
  columns: Record<string, string>;

  /** the file it was said about */
  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  madeBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;
}
