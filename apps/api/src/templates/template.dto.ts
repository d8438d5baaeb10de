import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { ImportDraftKind } from '@app/database';

const LARGEST = 2_147_483_647;

export class TemplateRequestDto {
  @IsIn(['renja', 'kegiatan-desa'], { message: 'kind harus renja atau kegiatan-desa.' })
  kind: ImportDraftKind;

  @Type(() => Number)
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  @Min(1, { message: 'tahapan wajib berupa nomor tahapan.' })
  @Max(LARGEST, { message: 'tahapan tidak dikenal.' })
  tahapan: number;

  /** the agency of a Renja; an agency's own account need not name it */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'opd harus berupa nomor perangkat daerah.' })
  @Min(1, { message: 'opd harus berupa nomor perangkat daerah.' })
  @Max(LARGEST, { message: 'opd tidak dikenal.' })
  opd?: number;
}
