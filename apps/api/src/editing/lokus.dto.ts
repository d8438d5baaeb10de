import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { LokusDto } from '../programs/program.dto';
import { ConflictRowDto, IsDesaCode, VersionDto } from './editing.dto';

export class LokusRowDto {
  @IsDesaCode()
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

/** What the 409 of a desa list tells as `current`: the list that somebody else stored. */
export class ConflictLokusDto extends ConflictRowDto {
  lokus: LokusDto[];
}

export class DesaChoiceDto {
  code: string;
  name: string;
  kecamatanCode: string;
  kecamatan: string;
}
