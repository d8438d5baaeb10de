import type { PengajuanStatus, TahapanKind, WilayahCode } from '@app/vocabulary';

export interface SamplePengajuan {
  readonly opdKey: string;
  readonly status: PengajuanStatus;
  readonly submittedAt: string | undefined;
  readonly note: string | undefined;
}

export type SampleRole =
  'admin' | 'planner' | 'regency_official' | 'opd_official' | 'facilitator' | 'viewer';

export interface SampleAccount {
  readonly username: string;
  readonly name: string;
  readonly role: SampleRole;
  readonly pemdaCode: WilayahCode;
  /** the agency of an official who sees that one alone */
  readonly opdKey: string | undefined;
  readonly jabatan: string;
}

export interface SampleRakor {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly purpose: string;
  readonly status: 'disiapkan';
  readonly participants: number;
  readonly scope: readonly WilayahCode[];
}

export interface SampleTahapan {
  readonly kind: TahapanKind;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly status: 'disiapkan' | 'dibuka' | 'ditutup' | 'disahkan';
}
