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
import { WilayahEntity } from './wilayah.entity';

export const ROLES = ['admin', 'planner', 'regency_official', 'facilitator', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

@Entity('user_account')
@Unique('uq_user_account_username', ['username'])
@Check(
  'ck_user_account_role',
  `role in ('admin', 'planner', 'regency_official', 'facilitator', 'viewer')`,
)
export class UserAccountEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_user_account' })
  id: number;

  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  jabatan: string;

  @Column({ type: 'text' })
  role: Role;

  @Index('ix_user_account_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_user_account_pemda' })
  pemda?: WilayahEntity;

  @Column({ type: 'text', select: false })
  passwordHash: string;

  @Column({ type: 'boolean', default: true })
  active: boolean;
}
