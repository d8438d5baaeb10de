import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { OpdEntity } from './opd.entity';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

export const SUGGESTIONS = ['gabung', 'bagi_lokasi', 'jadwalkan', 'alihkan', 'tetap'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];
export type RequestStatus = 'menunggu' | 'terima' | 'tolak' | 'usul_balik';

const ALL = `'gabung', 'bagi_lokasi', 'jadwalkan', 'alihkan', 'tetap'`;

/** What one agency proposes to another about rows that collide, and what the other says. */
@Entity('overlap_request')
@Index('ix_overlap_request_tahapan_desa', ['tahapanId', 'desaCode'])
@Check('ck_overlap_request_suggestion', `suggestion in (${ALL})`)
@Check(
  'ck_overlap_request_counter',
  `(status = 'usul_balik') = (counter_suggestion is not null)
    and (counter_suggestion is null or counter_suggestion in (${ALL}))`,
)
@Check('ck_overlap_request_status', `status in ('menunggu', 'terima', 'tolak', 'usul_balik')`)
@Check(
  'ck_overlap_request_answered',
  `(status = 'menunggu') = (answered_at is null) and (status = 'menunggu') = (answered_by is null)
    and (status = 'menunggu') = (answer = '')`,
)
@Check('ck_overlap_request_message', `message <> ''`)
@Check('ck_overlap_request_parties', 'opd_id is distinct from to_opd_id')
export class OverlapRequestEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_overlap_request',
  })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_overlap_request_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_overlap_request_desa_code')
  @Column({ type: 'text' })
  desaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'desa_code', foreignKeyConstraintName: 'fk_overlap_request_desa' })
  desa?: WilayahEntity;

  /** the rows of the case when it was asked; finds the case of today */
  @Column({ type: 'text', array: true })
  memberKeys: string[];

  /** who asks: an agency, or the government as a whole where `opdId` is null */
  @Index('ix_overlap_request_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_overlap_request_pemda' })
  pemda?: WilayahEntity;

  @Index('ix_overlap_request_opd_id')
  @Column({ type: 'int', nullable: true })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_overlap_request_opd',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_overlap_request_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  toPemdaCode: string;

  @Index('ix_overlap_request_to_opd_id')
  @Column({ type: 'int' })
  toOpdId: number;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'to_opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_overlap_request_to_opd',
    },
    {
      name: 'to_pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_overlap_request_to_opd',
    },
  ])
  toOpd?: OpdEntity;

  @Column({ type: 'text' })
  suggestion: Suggestion;

  @Column({ type: 'text' })
  message: string;

  @Column({ type: 'text' })
  askedBy: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  askedAt: Date;

  @Column({ type: 'text', default: 'menunggu' })
  status: RequestStatus;

  @Column({ type: 'text', nullable: true })
  counterSuggestion: Suggestion | null;

  @Column({ type: 'text', default: '' })
  answer: string;

  @Column({ type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}
