import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuestionDto } from '../asking/question.dto';

const LARGEST_ID = 2_147_483_647;

export const IsDesaCode = (): PropertyDecorator =>
  Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, {
    message: 'desaCode harus kode desa seperti 63.01.01.2001.',
  });

/** The version that the person saw; without it the change is refused with 428. */
export class VersionDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'version harus bilangan bulat.' })
  @Min(1, { message: 'version paling kecil 1.' })
  @Max(LARGEST_ID, { message: 'version tidak dikenal.' })
  version?: number;
}

export class ChangeRowDto extends VersionDto {
  /** field → new value; money as decimal text, months as numbers, null for empty */
  @IsObject({ message: 'changes harus berisi isian yang diubah.' })
  changes: Record<string, unknown>;
}

export class BatchItemDto extends ChangeRowDto {
  @IsInt({ message: 'id harus nomor baris.' })
  @Min(1, { message: 'id harus nomor baris.' })
  @Max(LARGEST_ID, { message: 'id tidak dikenal.' })
  id: number;
}

export class BatchDto {
  @IsArray({ message: 'rows harus daftar perubahan.' })
  @ArrayMinSize(1, { message: 'Sebutkan paling sedikit satu baris.' })
  @ArrayMaxSize(200, { message: 'Paling banyak 200 baris sekaligus.' })
  @IsObject({ each: true, message: 'Setiap isi daftar harus satu baris.' })
  @ValidateNested({ each: true })
  @Type(() => BatchItemDto)
  rows: BatchItemDto[];
}

class NewRowDto {
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  @Min(1, { message: 'tahapan wajib berupa nomor tahapan.' })
  @Max(LARGEST_ID, { message: 'tahapan tidak dikenal.' })
  tahapan: number;

  @IsString({ message: 'kode harus teks.' })
  @MaxLength(50, { message: 'kode paling panjang 50 huruf.' })
  kode: string;

  @IsObject({ message: 'values harus berisi isian baris.' })
  values: Record<string, unknown>;
}

export class NewProgramDto extends NewRowDto {
  @IsInt({ message: 'opdId harus nomor OPD.' })
  @Min(1, { message: 'opdId harus nomor OPD.' })
  @Max(LARGEST_ID, { message: 'opdId tidak dikenal.' })
  opdId: number;
}

export class NewKegiatanDesaDto extends NewRowDto {
  @IsDesaCode()
  desaCode: string;

  @IsInt({ message: 'tahun harus bilangan bulat.' })
  tahun: number;
}

export class EditableQuestionDto extends PageQuestionDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'opd harus nomor OPD.' })
  @Min(1, { message: 'opd harus nomor OPD.' })
  @Max(LARGEST_ID, { message: 'opd tidak dikenal.' })
  opd?: number;

  /** a kecamatan or a desa */
  @IsOptional()
  @Matches(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/, { message: 'desa harus kode kecamatan atau desa.' })
  desa?: string;

  /** only these rows, as 12,15,18 */
  @IsOptional()
  @Matches(/^\d{1,9}(,\d{1,9}){0,199}$/, { message: 'ids harus paling banyak 200 nomor baris.' })
  ids?: string;
}

export class EditableRowDto {
  id: number;
  version: number;
  opdId: number;
  opdName: string;
  pemdaCode: string;
  desaCode: string;
  desaName: string;
  locationState: string;
  kode: string;
  ordinal: number;
  /** of a kegiatan desa; a program has the year of its tahapan */
  tahun: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'null'] } as unknown as Record<
      string,
      never
    >,
  })
  values: Record<string, string | number | null>;
}

export class EditablePageDto {
  rows: EditableRowDto[];
  total: number;
  page: number;
  size: number;
}

/** Who changed a field since, from what to what. */
export class RowChangeDto {
  field: string;
  before: string | null;
  after: string | null;
  by: string;
  at: string;
}

export class ConflictRowDto extends EditableRowDto {
  changes: RowChangeDto[];
  /** who wrote last, also when no field of the row itself changed */
  changedBy: string | null;
  changedAt: string | null;
}

export class EditedRowsDto {
  rows: EditableRowDto[];
}
