import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { KegiatanDesaEntity } from './kegiatan-desa.entity';
import { PengajuanEntity } from './pengajuan.entity';
import { ProgramEntity } from './program.entity';

/** What the province asks to be put right: about one row, or about the whole pengajuan. */
@Entity('pengajuan_note')
@Check('ck_pengajuan_note_row', 'num_nonnulls(program_id, kegiatan_desa_id) <= 1')
@Check('ck_pengajuan_note_text', `note <> ''`)
export class PengajuanNoteEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_pengajuan_note',
  })
  id: number;

  @Index('ix_pengajuan_note_pengajuan_id')
  @Column({ type: 'int' })
  pengajuanId: number;

  @ManyToOne(() => PengajuanEntity)
  @JoinColumn([
    {
      name: 'pengajuan_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_pengajuan_note_pengajuan',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_pengajuan_note_pengajuan',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_pengajuan_note_pengajuan',
    },
  ])
  pengajuan?: PengajuanEntity;

  @Column({ type: 'int' })
  opdId: number;

  @Column({ type: 'text' })
  pemdaCode: string;

  @Index('ix_pengajuan_note_program_id')
  @Column({ type: 'int', nullable: true })
  programId: number | null;

  @ManyToOne(() => ProgramEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'program_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_pengajuan_note_program',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_pengajuan_note_program',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_pengajuan_note_program',
    },
  ])
  program?: ProgramEntity;

  @Index('ix_pengajuan_note_kegiatan_desa_id')
  @Column({ type: 'int', nullable: true })
  kegiatanDesaId: number | null;

  @ManyToOne(() => KegiatanDesaEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'kegiatan_desa_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_pengajuan_note_kegiatan_desa',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_pengajuan_note_kegiatan_desa',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_pengajuan_note_kegiatan_desa',
    },
  ])
  kegiatanDesa?: KegiatanDesaEntity;

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'text' })
  writtenBy: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  writtenAt: Date;
}
