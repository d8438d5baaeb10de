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
import type { LinkStatus } from '@app/vocabulary';
import { PriorityEntity } from './priority.entity';
import { ProgramEntity } from './program.entity';

export type LinkOrigin = 'label_sipd' | 'katalog' | 'manual';

/** A program serves a priority by a share of its pagu. Only a verified link counts as support. */
@Entity('priority_link')
@Unique('uq_priority_link_program_priority', ['programId', 'priorityId'])
@Check('ck_priority_link_share', 'share > 0 and share <= 1')
export class PriorityLinkEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_priority_link' })
  id: number;

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
      foreignKeyConstraintName: 'fk_priority_link_program',
    },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_priority_link_program',
    },
    {
      name: 'opd_id',
      referencedColumnName: 'opdId',
      foreignKeyConstraintName: 'fk_priority_link_program',
    },
    {
      name: 'is_sent',
      referencedColumnName: 'isSent',
      foreignKeyConstraintName: 'fk_priority_link_program',
    },
  ])
  program?: ProgramEntity;

  @Index('ix_priority_link_priority_id')
  @Column({ type: 'int' })
  priorityId: number;

  @ManyToOne(() => PriorityEntity)
  @JoinColumn({ name: 'priority_id', foreignKeyConstraintName: 'fk_priority_link_priority' })
  priority?: PriorityEntity;

  @Column({ type: 'numeric', precision: 7, scale: 6, default: 1 })
  share: string;

  @Column({ type: 'text', default: 'diusulkan' })
  status: LinkStatus;

  @Column({ type: 'text' })
  origin: LinkOrigin;

  @Column({ type: 'text', default: '' })
  reason: string;

  @Column({ type: 'text', default: '' })
  decidedBy: string;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** grows with each decision, so that nobody decides over what they have not seen */
  @Column({ type: 'int', default: 1 })
  version: number;
}
