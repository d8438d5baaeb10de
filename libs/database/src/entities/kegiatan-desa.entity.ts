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
import type { Rupiah } from '@app/vocabulary';
import { rupiahColumn } from '../rupiah-transformer';
import { PengajuanEntity } from './pengajuan.entity';
import { TahapanEntity } from './tahapan.entity';
import { UploadEntity } from './upload.entity';
import { WilayahEntity } from './wilayah.entity';

/** One line of a village budget (RKPDes or APBDes). */
@Entity('kegiatan_desa')
@Unique('uq_kegiatan_desa_row', ['tahapanId', 'desaCode', 'tahun', 'kode', 'nama', 'ordinal'])
@Unique('uq_kegiatan_desa_owner', ['id', 'opdId', 'pemdaCode'])
@Unique('uq_kegiatan_desa_scope', ['id', 'pemdaCode', 'opdId', 'isSent'])
@Index('ix_kegiatan_desa_pengajuan', ['tahapanId', 'opdId', 'pemdaCode', 'isSent'])
@Index('ix_kegiatan_desa_tahapan_pemda', ['tahapanId', 'pemdaCode'])
@Check('ck_kegiatan_desa_anggaran', 'anggaran >= 0')
@Check('ck_kegiatan_desa_pemda', "desa_code like pemda_code || '.%'")
@Check(
  'ck_kegiatan_desa_months',
  'month_start between 1 and 12 and month_end between month_start and 12',
)
export class KegiatanDesaEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_kegiatan_desa' })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_kegiatan_desa_tahapan' })
  tahapan?: TahapanEntity;

  /** the year of the village budget: the tahun rencana or the year before it */
  @Column({ type: 'int' })
  tahun: number;

  @Index('ix_kegiatan_desa_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_kegiatan_desa_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_kegiatan_desa_desa_code')
  @Column({ type: 'text' })
  desaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'desa_code', foreignKeyConstraintName: 'fk_kegiatan_desa_desa' })
  desa?: WilayahEntity;

  /** the agency under which the villages of a kabupaten send their budgets */
  @Column({ type: 'int' })
  opdId: number;

  @Column({ type: 'boolean' })
  isSent: boolean;

  @ManyToOne(() => PengajuanEntity, { onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'tahapan_id',
      referencedColumnName: 'tahapanId',
      foreignKeyConstraintName: 'fk_kegiatan_desa_pengajuan',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_kegiatan_desa_pengajuan',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_kegiatan_desa_pengajuan',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_kegiatan_desa_pengajuan',
    },
  ])
  pengajuan?: PengajuanEntity;

  @Column({ type: 'text' })
  kode: string;

  @Column({ type: 'text' })
  nama: string;

  @Column({ type: 'int', default: 1 })
  ordinal: number;

  @Column({ type: 'text', default: '' })
  lokasi: string;

  @Column({ type: 'numeric', precision: 18, scale: 4, nullable: true })
  volume: string | null;

  @Column({ type: 'text', default: '' })
  satuan: string;

  @Column({ type: 'smallint', nullable: true })
  monthStart: number | null;

  @Column({ type: 'smallint', nullable: true })
  monthEnd: number | null;

  @Column({ type: 'text', default: '' })
  sasaran: string;

  @Column({ ...rupiahColumn, nullable: true })
  anggaran: Rupiah | null;

  @Column({ type: 'text', default: '' })
  sumberDanaText: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  sumberDana: string[];

  @Column({ type: 'text', default: '' })
  pelaksana: string;

  @Index('ix_kegiatan_desa_upload_id')
  @Column({ type: 'int', nullable: true })
  uploadId: number | null;

  @ManyToOne(() => UploadEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_kegiatan_desa_upload' })
  upload?: UploadEntity;

  @Column({ type: 'int', nullable: true })
  sourceRow: number | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
