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
import { ProgramEntity } from './program.entity';
import { WilayahEntity } from './wilayah.entity';

/** A program placed in a desa. */
@Entity('lokus')
@Unique('uq_lokus_scope', ['id', 'pemdaCode', 'opdId', 'isSent'])
@Check('ck_lokus_pagu', 'pagu >= 0')
@Check('ck_lokus_months', 'month_start between 1 and 12 and month_end between month_start and 12')
export class LokusEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_lokus' })
  id: number;

  @Index('ix_lokus_program_id')
  @Column({ type: 'int' })
  programId: number;

  /** copied from the program, with whom it lives and dies */
  @Column({ type: 'text' })
  pemdaCode: string;

  @Column({ type: 'int' })
  opdId: number;

  @Column({ type: 'boolean' })
  isSent: boolean;

  @ManyToOne(() => ProgramEntity, { onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'program_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_lokus_program',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_lokus_program',
    },
    { name: 'opd_id', referencedColumnName: 'opdId', foreignKeyConstraintName: 'fk_lokus_program' },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_lokus_program',
    },
  ])
  program?: ProgramEntity;

  @Index('ix_lokus_desa_code')
  @Column({ type: 'text' })
  desaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'desa_code', foreignKeyConstraintName: 'fk_lokus_desa' })
  desa?: WilayahEntity;

  /** the place inside the desa, in the row's own words */
  @Column({ type: 'text', default: '' })
  detail: string;

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

  /** this desa's part of the program's pagu; null when the source does not say */
  @Column({ ...rupiahColumn, nullable: true })
  pagu: Rupiah | null;
}
