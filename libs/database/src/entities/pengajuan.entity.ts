import {
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

  @ManyToOne(() => OpdEntity)
  @JoinColumn({ name: 'opd_id', foreignKeyConstraintName: 'fk_pengajuan_opd' })
  opd?: OpdEntity;

  @Column({ type: 'text', default: 'belum' })
  status: PengajuanStatus;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'text', default: '' })
  note: string;
}
