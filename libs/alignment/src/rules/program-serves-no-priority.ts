import type { GovernmentRule } from '../rule';
import { moneyOf, withMoney } from '../words';

/**
 * A program outside penunjang that nobody has linked or proposed to link: yatim. An empty label is
 * normal in the source, so the finding does not say that the program serves nothing.
 */
export const programServesNoPriority: GovernmentRule = {
  id: 'program-serves-no-priority',
  find: ({ plan }) => {
    const linked = new Set(
      plan.links.filter(({ status }) => status !== 'ditolak').map(({ programId }) => programId),
    );
    return plan.programs
      .filter(({ id, isPenunjang }) => !isPenunjang && !linked.has(id))
      .map((program) => ({
        rule: 'program-serves-no-priority',
        pemdaCode: plan.pemdaCode,
        programId: program.id,
        opdId: program.opdId,
        severity: 'rendah',
        reason: `${withMoney(program)} belum bertaut dengan prioritas mana pun; belum tentu tidak mendukung.`,
        numbers: moneyOf(program),
        toClose: 'Tautkan dengan prioritas yang didukung, atau nyatakan memang tidak terkait.',
        missing: [],
        confidence: 'tinggi',
        ...(program.pagu ? { amount: program.pagu } : {}),
      }));
  },
};
