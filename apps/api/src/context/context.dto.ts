import { IsOptional, Matches } from 'class-validator';
import type { PriorityLevel, TahapanKind } from '@app/vocabulary';

export class ProvinsiDto {
  code: string;
  name: string;
}

export class TahapanDto {
  id: number;
  tahun: number;
  kind: TahapanKind;
  label: string;
  status: 'disiapkan' | 'dibuka' | 'ditutup' | 'disahkan';
  opensAt: string;
  closesAt: string;
  hasData: boolean;
}

export class GovernmentDto {
  code: string;
  name: string;
  shortName: string;
  level: 'provinsi' | 'kabupaten';
  hasDesa: boolean;
}

export class PriorityDocumentDto {
  id: number;
  name: string;
  level: PriorityLevel;
  periodStart: number;
  periodEnd: number;
  /** its period covers the tahun rencana of the default tahapan */
  current: boolean;
  missing: string;
}

export class RuleDto {
  id: string;
  title: string;
  basis: string;
  basisVerified: boolean;
}

export class ContextDto {
  provinsi: ProvinsiDto;
  isSample: boolean;
  attribution: string;
  timeZone: string;
  timeZoneLabel: string;
  tahapanList: TahapanDto[];
  defaultTahapanId: number;
  governments: GovernmentDto[];
  documents: PriorityDocumentDto[];
  rules: RuleDto[];
}

export class OpdDto {
  id: number;
  name: string;
  pemdaCode: string;
  kind: string;
}

export class OpdQuestionDto {
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;
}
