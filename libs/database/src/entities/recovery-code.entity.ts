import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from './user-account.entity';

/** Opens the door once in place of a code of the telephone. Only its hash is kept. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_recovery_code' })
  userId: number;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_recovery_code_user' })
  user?: UserAccountEntity;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_recovery_code' })
  codeHash: string;
}
