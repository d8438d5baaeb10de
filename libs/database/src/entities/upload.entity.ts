import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { OpdEntity } from './opd.entity';
import { WilayahEntity } from './wilayah.entity';

/** A file as it was received, byte for byte, so that a backup holds the evidence too. */
@Entity('upload')
@Index('ix_upload_uploaded_by', ['uploadedBy', 'uploadedAt'])
export class UploadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', primaryKeyConstraintName: 'pk_upload' })
  id: number;

  @Index('ix_upload_pemda_code')
  @Column({ type: 'text' })
  pemdaCode: string;

  @ManyToOne(() => WilayahEntity)
  @JoinColumn({ name: 'pemda_code', foreignKeyConstraintName: 'fk_upload_pemda' })
  pemda?: WilayahEntity;

  /** set for what was made for one agency; who moves on leaves it behind */
  @Index('ix_upload_opd_id')
  @Column({ type: 'int', nullable: true, default: () => 'scope_opd()' })
  opdId: number | null;

  @ManyToOne(() => OpdEntity)
  @JoinColumn([
    { name: 'opd_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_upload_opd' },
    {
      name: 'pemda_code',
      referencedColumnName: 'pemdaCode',
      foreignKeyConstraintName: 'fk_upload_opd',
    },
  ])
  opd?: OpdEntity;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'int' })
  size: number;

  @Column({ type: 'bytea', select: false })
  content: Buffer;

  @Column({ type: 'text' })
  uploadedBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  uploadedAt: Date;
}
