import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A piece of a file that is still on its way; whoever sends it alone sees it, for an hour. */
@Entity('upload_part')
@Index('ix_upload_part_received_at', ['receivedAt'])
@Check('ck_upload_part_number', 'number between 0 and 39')
@Check('ck_upload_part_content', 'octet_length(content) between 1 and 262144')
export class UploadPartEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_upload_part' })
  sentBy: string;

  /** chosen by the sender, the same for all pieces of one file */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_upload_part' })
  fileKey: string;

  /** from 0 */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_upload_part' })
  number: number;

  @Column({ type: 'bytea' })
  content: Buffer;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  receivedAt: Date;

  /** when the file was put together; its pieces stay for who did not hear so */
  @Column({ type: 'timestamptz', nullable: true })
  joinedAt: Date | null;
}
