import type { Role } from '@app/database';

/** What an account may do; each route names one of these. */
export const PERMISSIONS = {
  readPlans: 'melihat rencana',
  importPlans: 'mengimpor rencana',
  importReference: 'mengimpor daftar acuan',
  decideLinks: 'memutuskan tautan prioritas',
  submitPlans: 'mengajukan rencana',
  verifyPlans: 'memeriksa pengajuan',
  manageTahapan: 'mengatur tahapan',
  exportReport: 'mengunduh laporan',
} as const;
export type Permission = keyof typeof PERMISSIONS;

const everyone: Permission[] = ['readPlans', 'exportReport'];

/** Deny by default: a role has what stands here and nothing else. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [...everyone, 'importPlans', 'importReference', 'manageTahapan'],
  planner: [
    ...everyone,
    'importPlans',
    'importReference',
    'decideLinks',
    'submitPlans',
    'verifyPlans',
    'manageTahapan',
  ],
  regency_official: [...everyone, 'importPlans', 'submitPlans'],
  opd_official: [...everyone, 'importPlans', 'submitPlans'],
  facilitator: everyone,
  viewer: everyone,
};

export function may(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}
