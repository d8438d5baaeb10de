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
import type { PengajuanStatus } from '@app/vocabulary';
import { OpdEntity } from './opd.entity';
import { TahapanEntity } from './tahapan.entity';

/** What one OPD sends for one tahapan, as a whole. */
@Entity('pengajuan')
@Unique('uq_pengajuan_tahapan_opd', ['tahapanId', 'opdId'])
@Unique('uq_pengajuan_owner', ['id', 'opdId', 'pemdaCode'])
@Unique('uq_pengajuan_scope', ['tahapanId', 'opdId', 'pemdaCode', 'isSent'])
@Check(
  'ck_pengajuan_status',
  `status in ('belum', 'draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'setuju_dengan_catatan', 'disahkan')`,
)
@Check('ck_pengajuan_sent', `is_sent or status in ('belum', 'draf')`)
@Check('ck_pengajuan_ratified', `(status = 'disahkan') = (ratified_from is not null)`)
export class PengajuanEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_pengajuan' })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_pengajuan_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_pengajuan_opd_id')
  @Column({ type: 'int' })
  opdId: number;

  @Index('ix_pengajuan_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    { name: 'opd_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_pengajuan_opd' },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_pengajuan_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text', default: 'belum' })
  status: PengajuanStatus;

  /** what the province had said of it when the stage was ratified */
  @Column({ type: 'text', nullable: true })
  ratifiedFrom: PengajuanStatus | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'text', default: '' })
  note: string;

  /** sent at least once; never taken back */
  @Column({ type: 'boolean', default: false })
  isSent: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;
}
