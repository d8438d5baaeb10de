import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** Computed: the sync score of one government in one tahapan, with its parts. */
@Entity('sync_score')
export class SyncScoreEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_sync_score' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_sync_score_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_sync_score_pemda_code')
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sync_score' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_sync_score_pemda' })
  pemda?: WilayahEntity;

  /** 0-100; null when there is nothing to judge */
  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true })
  value: string | null;

  @Column({ type: 'jsonb' })
  detail: object;

  @Column({ type: 'timestamptz' })
  analysedAt: Date;
}
