import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that signs the manifests of this installation. One row, made when first needed. */
@Entity('workbook_key')
@Check('ck_workbook_key_single', 'id = 1')
@Check('ck_workbook_key_length', 'length(secret) >= 32')
export class WorkbookKeyEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_workbook_key' })
  id: number;

  @Column({ type: 'bytea', select: false })
  secret: Buffer;
}
