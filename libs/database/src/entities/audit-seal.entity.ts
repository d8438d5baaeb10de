import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One link of the chain over the audit trail: numbered without gap, each resting on the one before. */
@Entity('audit_seal')
@Unique('uq_audit_seal_entry_id', ['entryId'])
@Check('ck_audit_seal_hash', 'length(hash) = 32')
export class AuditSealEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_audit_seal' })
  sealNo: string;

  @Column({ type: 'bigint' })
  entryId: string;

  /** sha256(hash of the link before || canonical text of the entry) */
  @Column({ type: 'bytea' })
  hash: Buffer;
}

/** Entries that wait for their link; written by a trigger, emptied by `seal_audit()`. */
@Entity('audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_audit_unsealed' })
  entryId: string;
}
