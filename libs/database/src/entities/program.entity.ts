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
import type { LocationState, Rupiah } from '@app/vocabulary';
import { rupiahColumn } from '../rupiah-transformer';
import { OpdEntity } from './opd.entity';
import { PengajuanEntity } from './pengajuan.entity';
import { TahapanEntity } from './tahapan.entity';
import { UploadEntity } from './upload.entity';
import { WilayahEntity } from './wilayah.entity';

/** One budgeted sub kegiatan row of an OPD in one tahapan: the unit every count uses. */
@Entity('program')
@Unique('uq_program_row', ['tahapanId', 'pemdaCode', 'opdId', 'kode', 'ordinal'])
@Unique('uq_program_owner', ['id', 'opdId', 'pemdaCode'])
@Unique('uq_program_scope', ['id', 'pemdaCode', 'opdId', 'isSent'])
@Index('ix_program_pengajuan', ['tahapanId', 'opdId', 'pemdaCode', 'isSent'])
@Index('ix_program_tahapan_pemda', ['tahapanId', 'pemdaCode'])
@Check('ck_program_pagu', 'pagu >= 0 and pagu_indikatif >= 0 and pagu_tahun_depan >= 0')
@Check('ck_program_months', 'month_start between 1 and 12 and month_end between month_start and 12')
export class ProgramEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_program' })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_program_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_program_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_program_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_program_opd_id')
  @Column({ type: 'int' })
  opdId: number;

  @ManyToOne(() => OpdEntity)
  @JoinColumn({ name: 'opd_id', foreignKeyConstraintName: 'fk_program_opd' })
  opd?: OpdEntity;

  /** true once its pengajuan was sent: from then on the province sees it */
  @Column({ type: 'boolean' })
  isSent: boolean;

  @ManyToOne(() => PengajuanEntity, { onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'tahapan_id',
      referencedColumnName: 'tahapanId',
      foreignKeyConstraintName: 'fk_program_pengajuan',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_program_pengajuan',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_program_pengajuan',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_program_pengajuan',
    },
  ])
  pengajuan?: PengajuanEntity;

  @Column({ type: 'text' })
  kode: string;

  /** 1 for the first row of an OPD under this code, 2 for the second */
  @Column({ type: 'int', default: 1 })
  ordinal: number;

  @Column({ type: 'text' })
  nama: string;

  @Column({ type: 'text', default: '' })
  namaProgram: string;

  @Column({ type: 'text', default: '' })
  namaKegiatan: string;

  @Column({ type: 'text', default: '' })
  indikator: string;

  @Column({ type: 'text', default: '' })
  targetText: string;

  @Column({ type: 'numeric', precision: 18, scale: 4, nullable: true })
  targetAmount: string | null;

  @Column({ type: 'text', default: '' })
  targetSatuan: string;

  /** null: the row names no amount; zero is an amount */
  @Column({ ...rupiahColumn, nullable: true })
  pagu: Rupiah | null;

  @Column({ ...rupiahColumn, nullable: true })
  paguIndikatif: Rupiah | null;

  @Column({ ...rupiahColumn, nullable: true })
  paguTahunDepan: Rupiah | null;

  @Column({ type: 'text', default: '' })
  sumberDanaText: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  sumberDana: string[];

  @Column({ type: 'text', default: '' })
  lokasiText: string;

  @Column({ type: 'text', default: 'tidak_ada' })
  locationState: LocationState;

  @Column({ type: 'text', default: '' })
  sasaran: string;

  @Column({ type: 'smallint', nullable: true })
  monthStart: number | null;

  @Column({ type: 'smallint', nullable: true })
  monthEnd: number | null;

  @Column({ type: 'boolean', default: false })
  isPenunjang: boolean;

  @Column({ type: 'text', default: '' })
  labelNasional: string;

  @Column({ type: 'text', default: '' })
  labelProvinsi: string;

  @Column({ type: 'text', default: '' })
  labelKabupaten: string;

  /** the file this row came from, if any, and its row number there */
  @Index('ix_program_upload_id')
  @Column({ type: 'int', nullable: true })
  uploadId: number | null;

  @ManyToOne(() => UploadEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_program_upload' })
  upload?: UploadEntity;

  @Column({ type: 'int', nullable: true })
  sourceRow: number | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
