import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { KegiatanDesaEntity } from './kegiatan-desa.entity';
import { LokusEntity } from './lokus.entity';
import { OverlapCaseEntity } from './overlap-case.entity';

/** One intervensi of a case: a lokus or a kegiatan desa. */
@Entity('overlap_case_member')
@Check('ck_overlap_case_member_source', 'num_nonnulls(lokus_id, kegiatan_desa_id) = 1')
export class OverlapCaseMemberEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_overlap_case_member' })
  caseId: number;

  @ManyToOne(() => OverlapCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_overlap_case_member_case' })
  case?: OverlapCaseEntity;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_overlap_case_member' })
  position: number;

  @Index('ix_overlap_case_member_lokus_id')
  @Column({ type: 'int', nullable: true })
  lokusId: number | null;

  /** copied from the lokus or the kegiatan desa */
  @Column({ type: 'text' })
  pemdaCode: string;

  @Column({ type: 'int' })
  opdId: number;

  @Column({ type: 'boolean' })
  isSent: boolean;

  @ManyToOne(() => LokusEntity, { onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'lokus_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_overlap_case_member_lokus',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_overlap_case_member_lokus',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_overlap_case_member_lokus',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_overlap_case_member_lokus',
    },
  ])
  lokus?: LokusEntity;

  @Index('ix_overlap_case_member_kegiatan_desa_id')
  @Column({ type: 'int', nullable: true })
  kegiatanDesaId: number | null;

  @ManyToOne(() => KegiatanDesaEntity, { onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn([
    {
      name: 'kegiatan_desa_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_overlap_case_member_kegiatan_desa',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_overlap_case_member_kegiatan_desa',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_overlap_case_member_kegiatan_desa',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_overlap_case_member_kegiatan_desa',
    },
  ])
  kegiatanDesa?: KegiatanDesaEntity;
}
