import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { WilayahKind } from '@app/vocabulary';

/** A region under its Kemendagri code; the code of the parent is a prefix of its own. */
@Entity('wilayah')
@Check('ck_wilayah_code', `code ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][123][0-9]{3})?)?)?$'`)
export class WilayahEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_wilayah' })
  code: string;

  @Index('ix_wilayah_parent_code')
  @Column({ type: 'text', nullable: true })
  parentCode: string | null;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'fk_wilayah_parent' })
  parent?: WilayahEntity;

  @Column({ type: 'text' })
  kind: WilayahKind;

  @Column({ type: 'text' })
  name: string;
}
