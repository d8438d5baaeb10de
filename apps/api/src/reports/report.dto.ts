import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export class ReportRequestDto {
  @Type(() => Number)
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  @Min(1, { message: 'tahapan wajib berupa nomor tahapan.' })
  @Max(2_147_483_647, { message: 'tahapan tidak dikenal.' })
  tahapan: number;

  /** one kabupaten/kota; absent: the whole province */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;
}

export class WrittenSheetDto {
  name: string;
  rows: number;
}

export class ReportResultDto {
  fileName: string;
  bytes: number;
  sheets: WrittenSheetDto[];
}
