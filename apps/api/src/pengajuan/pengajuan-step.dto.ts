import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { PengajuanStatus } from '@app/vocabulary';

const LONG = { message: 'Catatan paling panjang 2.000 huruf.' };

/** A note on one row of the plan. */
export class RowNoteDto {
  @IsOptional()
  @IsInt({ message: 'programId harus nomor program.' })
  programId?: number;

  @IsOptional()
  @IsInt({ message: 'kegiatanDesaId harus nomor kegiatan desa.' })
  kegiatanDesaId?: number;

  @IsString({ message: 'Catatan harus teks.' })
  @MinLength(1, { message: 'Catatan tidak boleh kosong.' })
  @MaxLength(2_000, LONG)
  note: string;
}

export class PengajuanStepItemDto {
  @IsInt({ message: 'opdId harus nomor OPD.' })
  opdId: number;

  /** the version that the person saw; without it the step is refused with 428 */
  @IsOptional()
  @IsInt({ message: 'version harus bilangan bulat.' })
  @Min(1, { message: 'version paling kecil 1.' })
  version?: number;

  /** instead of the note of the whole order */
  @IsOptional()
  @IsString({ message: 'Catatan harus teks.' })
  @MaxLength(2_000, LONG)
  note?: string;

  @IsOptional()
  @IsArray({ message: 'rows harus daftar catatan.' })
  @ArrayMaxSize(500, { message: 'Paling banyak 500 catatan baris.' })
  @IsObject({ each: true, message: 'Setiap isi daftar harus satu baris.' })
  @ValidateNested({ each: true })
  @Type(() => RowNoteDto)
  rows?: RowNoteDto[];
}

export class SubmissionsDto {
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  tahapan: number;

  @IsOptional()
  @IsString({ message: 'Catatan harus teks.' })
  @MaxLength(2_000, LONG)
  note?: string;

  @IsArray({ message: 'items harus daftar pengajuan.' })
  @ArrayMinSize(1, { message: 'Pilih paling sedikit satu pengajuan.' })
  @ArrayMaxSize(500, { message: 'Paling banyak 500 pengajuan sekaligus.' })
  @IsObject({ each: true, message: 'Setiap isi daftar harus satu baris.' })
  @ValidateNested({ each: true })
  @Type(() => PengajuanStepItemDto)
  items: PengajuanStepItemDto[];
}

const VERDICTS = ['verifikasi', 'setujui_dengan_catatan', 'kembalikan'] as const;

export class VerdictsDto extends SubmissionsDto {
  @IsIn(VERDICTS, { message: `action hanya boleh ${VERDICTS.join(', ')}.` })
  action: (typeof VERDICTS)[number];
}

export class PengajuanStepDto {
  opdId: number;
  status: PengajuanStatus;
  version: number;
}

export class PengajuanStepResultDto {
  moved: PengajuanStepDto[];
}
