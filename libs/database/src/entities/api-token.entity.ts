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
import { UserAccountEntity } from './user-account.entity';

export const TOKEN_SCOPES = ['baca', 'impor'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A key for another program, with less than its owner's rights. Only its hash is kept. */
@Entity('api_token')
@Unique('uq_api_token_token_hash', ['tokenHash'])
@Check('ck_api_token_scope', `scope in ('baca', 'impor')`)
export class ApiTokenEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_api_token' })
  id: number;

  @Index('ix_api_token_user_id')
  @Column({ type: 'int' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_api_token_user' })
  user?: UserAccountEntity;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  tokenHash: string;

  @Column({ type: 'text' })
  scope: TokenScope;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}
