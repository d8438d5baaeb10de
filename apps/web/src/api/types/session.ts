import type { Role, TahapanKind } from './words';

export interface Session {
  username: string;
  name: string;
  jabatan: string;
  role: Role;
  pemdaCode: string;
  pemdaName: string;
  may: { import: boolean; decideLinks: boolean; exportReport: boolean; seeAllGovernments: boolean };
}

export interface Context {
  provinsi: { code: string; name: string };
  isSample: boolean;
  attribution: string;
  timeZone: string;
  timeZoneLabel: string;
  tahapanList: {
    id: number;
    tahun: number;
    kind: TahapanKind;
    label: string;
    status: 'disiapkan' | 'dibuka' | 'ditutup' | 'disahkan';
    opensAt: string;
    closesAt: string;
    hasData: boolean;
  }[];
  defaultTahapanId: number;
  governments: {
    code: string;
    name: string;
    shortName: string;
    level: 'provinsi' | 'kabupaten';
    hasDesa: boolean;
  }[];
  documents: {
    id: number;
    name: string;
    level: 'nasional' | 'provinsi' | 'kabupaten';
    periodStart: number;
    periodEnd: number;
    current: boolean;
    missing: string;
  }[];
  rules: { id: string; title: string; basis: string; basisVerified: boolean }[];
}

export type Tahapan = Context['tahapanList'][number];
export type Government = Context['governments'][number];
export type PlanningDocument = Context['documents'][number];

/** GET /api/login-info, public; accounts are named in sample mode only. */
export interface LoginInfo {
  isSample: boolean;
  accounts: { username: string; password: string; label: string }[];
}
