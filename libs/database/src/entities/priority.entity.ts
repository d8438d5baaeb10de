import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { PriorityTier } from '@app/vocabulary';
import { PriorityDocumentEntity } from './priority-document.entity';

/** A node of a priority tree: PN > PP > KP > ProP, or a regional mission or priority. */
@Entity('priority')
@Unique('uq_priority_document_code', ['documentId', 'code'])
export class PriorityEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_priority' })
  id: number;

  @Column({ type: 'int' })
  documentId: number;

  @ManyToOne(() => PriorityDocumentEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_priority_document' })
  document?: PriorityDocumentEntity;

  @Index('ix_priority_parent_id')
  @Column({ type: 'int', nullable: true })
  parentId: number | null;

  @ManyToOne(() => PriorityEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_priority_parent' })
  parent?: PriorityEntity;

  @Column({ type: 'text' })
  tier: PriorityTier;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  /** false for matters the centre keeps for itself; regions are not judged by them */
  @Column({ type: 'boolean', default: true })
  appliesToRegion: boolean;

  @Column({ type: 'text', default: '' })
  note: string;

  /** since when it stands on the list; stages ratified before know nothing of it */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  addedAt: Date;
}
