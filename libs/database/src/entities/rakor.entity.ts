import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { TahapanEntity } from './tahapan.entity';
import { WilayahEntity } from './wilayah.entity';

/** A coordination meeting over the plans of one tahapan. */
@Entity('rakor')
export class RakorEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_rakor' })
  id: number;

  @Index('ix_rakor_tahapan_id')
  @Column({ type: 'int' })
  tahapanId: number;

  @ManyToOne(() => TahapanEntity)
  @JoinColumn({ name: 'tahapan_id', foreignKeyConstraintName: 'fk_rakor_tahapan' })
  tahapan?: TahapanEntity;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'date' })
  heldOn: string;

  @Column({ type: 'text' })
  place: string;

  @Index('ix_rakor_scope_code')
  @Column({ type: 'text' })
  scopeCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'scope_code', foreignKeyConstraintName: 'fk_rakor_scope' })
  scope?: WilayahEntity;

  @Column({ type: 'text', default: 'disiapkan' })
  status: string;

  @Column({ type: 'int', default: 0 })
  participants: number;
}
