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

/** One agency may still write after the deadline, until a moment and for a reason. */
@Entity('tahapan_exception')
@Index('ix_tahapan_exception_tahapan_opd', ['tahapanId', 'opdId'])
@Check('ck_tahapan_exception_reason', `reason <> ''`)
export class TahapanExceptionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'int',
    primaryKeyConstraintName: 'pk_tahapan_exception',
  })
  id: number;

  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_tahapan_exception_tahapan' })
  tahapan?: TahapanEntity;

  @Index('ix_tahapan_exception_opd_id')
  @Column({ type: 'int' })
  opdId: number;

  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    {
      name: 'opd_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'fk_tahapan_exception_opd',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_tahapan_exception_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'timestamptz' })
  until: Date;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  grantedBy: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  grantedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
