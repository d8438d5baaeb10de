import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of the coded list of sub kegiatan, versioned by year; loaded from the SIPD download. */
@Entity('nomenklatur')
export class NomenklaturEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_nomenklatur' })
  tahun: number;

  /** `provinsi` or `kabupaten_kota`: the same code may stand on both lists */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_nomenklatur' })
  pemda: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_nomenklatur' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  programName: string;

  @Column({ type: 'text', default: '' })
  kegiatanName: string;

  @Column({ type: 'text', default: '' })
  indikator: string;

  @Column({ type: 'text', default: '' })
  satuan: string;

  @Column({ type: 'boolean', default: false })
  isSpm: boolean;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  tags: string[];

  @Column({ type: 'text', default: '' })
  previousCode: string;
}
