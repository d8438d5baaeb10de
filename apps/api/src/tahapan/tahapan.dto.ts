import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { TAHAPAN_KINDS } from '@app/vocabulary';
import type { TahapanKind } from '@app/vocabulary';
import { TAHAPAN_ACTIONS } from '@app/workflow';
import type { TahapanAction, TahapanStatus } from '@app/workflow';

const INSTANT = {
  message: 'Tulis tanggal dan jam dengan zona waktu, misalnya 2026-12-11T16:00:00+08:00.',
};

export class TahapanDatesDto {
  @IsISO8601({ strict: true, strictSeparator: true }, INSTANT)
  opensAt: string;

  @IsISO8601({ strict: true, strictSeparator: true }, INSTANT)
  closesAt: string;
}

export class NewTahapanDto extends TahapanDatesDto {
  @IsInt({ message: 'Tahun rencana harus bilangan bulat.' })
  @Min(2020, { message: 'Tahun rencana paling awal 2020.' })
  @Max(2100, { message: 'Tahun rencana paling akhir 2100.' })
  tahun: number;

  @IsIn(TAHAPAN_KINDS, { message: `Jenis tahapan hanya boleh ${TAHAPAN_KINDS.join(', ')}.` })
  kind: TahapanKind;

  /** a ratified tahapan whose plan becomes the draft of this one */
  @IsOptional()
  @IsInt({ message: 'startFrom harus nomor tahapan.' })
  startFrom?: number;
}

export class TahapanStepDto {
  @IsIn(TAHAPAN_ACTIONS, { message: `action hanya boleh ${TAHAPAN_ACTIONS.join(', ')}.` })
  action: TahapanAction;

  @IsOptional()
  @IsString({ message: 'Alasan harus teks.' })
  @MaxLength(2_000, { message: 'Alasan paling panjang 2.000 huruf.' })
  reason?: string;
}

export class NewExceptionDto {
  @IsInt({ message: 'opdId harus nomor OPD.' })
  opdId: number;

  @IsISO8601({ strict: true, strictSeparator: true }, INSTANT)
  until: string;

  @IsString({ message: 'Alasan wajib diisi.' })
  @MinLength(5, { message: 'Tulis alasan pengecualian, paling sedikit 5 huruf.' })
  @MaxLength(2_000, { message: 'Alasan paling panjang 2.000 huruf.' })
  reason: string;
}

export class ExceptionDto {
  id: number;
  opdId: number;
  opdName: string;
  pemdaName: string;
  until: string;
  reason: string;
  grantedBy: string;
  grantedAt: string;
  revokedAt: string | null;
}

export class ManagedTahapanDto {
  id: number;
  tahun: number;
  kind: TahapanKind;
  label: string;
  opensAt: string;
  closesAt: string;
  status: TahapanStatus;
  ratifiedAt: string | null;
  /** rows of the snapshot taken when it was ratified */
  snapshotRows: number;
  actions: TahapanAction[];
  exceptions: ExceptionDto[];
}

export class ManagedTahapanListDto {
  rows: ManagedTahapanDto[];
}
