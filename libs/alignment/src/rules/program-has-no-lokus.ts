import type { GovernmentRule } from '../rule';

/** Linked to a priority, and not placed in any desa: it cannot be checked for overlaps. */
export const programHasNoLokus: GovernmentRule = {
  id: 'program-has-no-lokus',
  find: ({ plan }) => {
    if (!plan.hasDesa) return [];
    const linked = new Set(
      plan.links.filter(({ status }) => status !== 'ditolak').map(({ programId }) => programId),
    );
    return plan.programs
      .filter((program) => !program.isPenunjang && linked.has(program.id))
      .filter(({ locationState, desaCount }) => locationState !== 'desa' && desaCount === 0)
      .map((program) => ({
        rule: 'program-has-no-lokus',
        pemdaCode: plan.pemdaCode,
        programId: program.id,
        opdId: program.opdId,
        severity: 'info',
        reason: `${program.nama} (${program.opdName}) belum berlokasi sampai desa.`,
        numbers: {},
        toClose: 'Lengkapi daftar desa (lokus) program ini.',
        missing: ['daftar desa'],
        confidence: 'tinggi',
      }));
  },
};
