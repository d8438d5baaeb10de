import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

/** A file of 10 MB, the largest that is taken, in pieces of 256 KiB. */
export const MOST_PARTS = 40;
export const PART_BYTES = 256 * 1024;

export class UploadPartDto {
  @IsUUID(undefined, { message: 'Kunci berkas harus UUID.' })
  fileKey: string;

  @Type(() => Number)
  @IsInt({ message: 'Nomor bagian berkas harus bilangan.' })
  @Min(0, { message: 'Nomor bagian berkas mulai dari 0.' })
  @Max(MOST_PARTS - 1, { message: 'Berkas paling besar 10 MB.' })
  number: number;
}
