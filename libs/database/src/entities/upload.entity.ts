import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
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
