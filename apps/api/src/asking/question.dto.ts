import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageNumber, PageSize } from './paging';

const PEMDA = /^\d{2}(\.\d{2})?$/;
const WILAYAH = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** Every question about plans names its tahapan: stages are never mixed silently. */
export class TahapanQuestionDto {
  @Type(() => Number)
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  @Min(1, { message: 'tahapan wajib berupa nomor tahapan.' })
  @Max(2_147_483_647, { message: 'tahapan tidak dikenal.' })
  tahapan: number;

  /** a province or kabupaten/kota; absent: all that the account may see */
  @IsOptional()
  @Matches(PEMDA, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;
}

export class PageQuestionDto extends TahapanQuestionDto {
  @PageNumber()
  page = 1;

  @PageSize()
  size = 50;

  @IsOptional()
  @IsString({ message: 'q harus teks.' })
  @MaxLength(200, { message: 'q paling panjang 200 huruf.' })
  q?: string;
}

export class DesaPageQuestionDto extends PageQuestionDto {
  /** a kecamatan or a desa */
  @IsOptional()
  @Matches(WILAYAH, { message: 'desa harus kode kecamatan atau desa.' })
  desa?: string;
}
