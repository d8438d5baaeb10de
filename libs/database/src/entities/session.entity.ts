import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { UserAccountEntity } from './user-account.entity';

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('session')
@Unique('uq_session_id', ['id'])
export class SessionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_session' })
  tokenHash: string;

  @Index('ix_session_user_id')
  @Column({ type: 'int' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_session_user' })
  user?: UserAccountEntity;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  seenAt: Date;

  /** names the session in lists; opens nothing */
  @Column({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', default: '' })
  userAgent: string;

  @Column({ type: 'text', default: '' })
  ip: string;
}
