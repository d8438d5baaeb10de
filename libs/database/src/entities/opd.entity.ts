import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OpdKind } from '@app/vocabulary';
import { WilayahEntity } from './wilayah.entity';

/** An agency of a province or kabupaten, under its SKPD code. */
@Entity('opd')
@Unique('uq_opd_pemda_code', ['pemdaCode', 'code'])
@Unique('uq_opd_id_pemda', ['id', 'pemdaCode'])
export class OpdEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_opd' })
  id: number;

  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_opd_pemda' })
  pemda?: WilayahEntity;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: 'opd' })
  kind: OpdKind;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  bidangUrusan: string[];
}
