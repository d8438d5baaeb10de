import type { Role, TokenScope } from '@app/database';

/** What an account may do; each route names one of these. */
export const PERMISSIONS = {
  readPlans: 'melihat rencana',
  editPlans: 'mengubah rencana',
  importPlans: 'mengimpor rencana',
  importReference: 'mengimpor daftar acuan',
  decideLinks: 'memutuskan tautan prioritas',
  submitPlans: 'mengajukan rencana',
  verifyPlans: 'memeriksa pengajuan',
  settleOverlaps: 'mengirim atau menjawab permintaan antar-OPD',
  manageTahapan: 'mengatur tahapan',
  exportReport: 'mengunduh laporan',
  ownAccount: 'mengatur akun sendiri',
  manageAccounts: 'mengelola akun pengguna',
  readAudit: 'melihat jejak perubahan',
  readAccessLog: 'melihat siapa membaca atau mengekspor data',
} as const;
export type Permission = keyof typeof PERMISSIONS;

const everyone: Permission[] = ['readPlans', 'exportReport', 'ownAccount'];

const owners: Permission[] = [
  ...everyone,
  'editPlans',
  'importPlans',
  'submitPlans',
  'settleOverlaps',
  'readAudit',
];

/** Deny by default: a role has what stands here and nothing else. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [
    ...everyone,
    'importPlans',
    'importReference',
    'manageAccounts',
    'manageTahapan',
    'readAudit',
    'readAccessLog',
  ],
  planner: [
    ...everyone,
    'editPlans',
    'importPlans',
    'importReference',
    'decideLinks',
    'submitPlans',
    'verifyPlans',
    'settleOverlaps',
    'manageTahapan',
    'readAudit',
    'readAccessLog',
  ],
  regency_official: owners,
  opd_official: owners,
  facilitator: everyone,
  viewer: everyone,
};

/** An API token has its owner's rights as far as they stand here. */
const TOKEN_GRANTS: Readonly<Record<TokenScope, readonly Permission[]>> = {
  baca: ['readPlans', 'exportReport'],
  impor: ['readPlans', 'exportReport', 'importPlans'],
};

/** @param tokenScope of the API token, when the request came with one */
export function may(role: Role, permission: Permission, tokenScope?: TokenScope): boolean {
  if (tokenScope && !TOKEN_GRANTS[tokenScope].includes(permission)) return false;
  return GRANTS[role].includes(permission);
}
