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
import { LokusDto } from '../programs/program.dto';

const LARGEST_ID = 2_147_483_647;
const DESA = { message: 'desaCode harus kode desa seperti 63.01.01.2001.' };

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
  @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, DESA)
  desaCode: string;

  @IsInt({ message: 'tahun harus bilangan bulat.' })
  tahun: number;
}

export class LokusRowDto {
  @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, DESA)
  desaCode: string;

  @IsOptional()
  @IsString({ message: 'detail harus teks.' })
  @MaxLength(500, { message: 'Tempat paling panjang 500 huruf.' })
  detail?: string;

  @IsOptional()
  @Matches(/^\d{1,14}(\.\d{1,4})?$/, { message: 'Volume harus angka tanpa minus.' })
  volume?: string | null;

  @IsOptional()
  @IsString({ message: 'satuan harus teks.' })
  @MaxLength(100, { message: 'Satuan paling panjang 100 huruf.' })
  satuan?: string;

  @IsOptional()
  @IsInt({ message: 'Bulan mulai harus angka 1 sampai 12.' })
  @Min(1, { message: 'Bulan mulai harus angka 1 sampai 12.' })
  @Max(12, { message: 'Bulan mulai harus angka 1 sampai 12.' })
  monthStart?: number | null;

  @IsOptional()
  @IsInt({ message: 'Bulan selesai harus angka 1 sampai 12.' })
  @Min(1, { message: 'Bulan selesai harus angka 1 sampai 12.' })
  @Max(12, { message: 'Bulan selesai harus angka 1 sampai 12.' })
  monthEnd?: number | null;

  @IsOptional()
  @IsString({ message: 'sasaran harus teks.' })
  @MaxLength(2_000, { message: 'Kelompok sasaran paling panjang 2.000 huruf.' })
  sasaran?: string;

  /** the desa's part of the pagu, as decimal text */
  @IsOptional()
  @Matches(/^\d{1,15}(\.\d{1,2})?$/, { message: 'Pagu desa harus rupiah tanpa minus.' })
  pagu?: string | null;
}

export class LokusListDto extends VersionDto {
  @IsArray({ message: 'rows harus daftar desa.' })
  @ArrayMaxSize(2_500, { message: 'Paling banyak 2.500 desa.' })
  @IsObject({ each: true, message: 'Setiap isi daftar harus satu baris.' })
  @ValidateNested({ each: true })
  @Type(() => LokusRowDto)
  rows: LokusRowDto[];
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

/** What the 409 of a desa list tells as `current`: the list that somebody else stored. */
export class ConflictLokusDto extends ConflictRowDto {
  lokus: LokusDto[];
}

export class EditedRowsDto {
  rows: EditableRowDto[];
}

export class DesaChoiceDto {
  code: string;
  name: string;
  kecamatanCode: string;
  kecamatan: string;
}
