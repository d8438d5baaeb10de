import type { Rupiah } from '@app/vocabulary';
import type { GovernmentRule } from '../rule';
import { rupiah } from '../words';

/** A program outside penunjang that nobody has linked or proposed to link: yatim. */
export const programServesNoPriority: GovernmentRule = {
  id: 'program-serves-no-priority',
  find: ({ plan }) => {
    const linked = new Set(
      plan.links.filter(({ status }) => status !== 'ditolak').map(({ programId }) => programId),
    );
    const money = (pagu: Rupiah | undefined): Record<string, string> =>
      pagu ? { Pagu: rupiah(pagu) } : {};
    return plan.programs
      .filter(({ id, isPenunjang }) => !isPenunjang && !linked.has(id))
      .map((program) => ({
        rule: 'program-serves-no-priority',
        pemdaCode: plan.pemdaCode,
        programId: program.id,
        opdId: program.opdId,
        severity: 'rendah',
        reason: `${program.nama} (${program.opdName}) belum bertaut dengan prioritas mana pun.`,
        numbers: money(program.pagu),
        toClose: 'Tautkan dengan prioritas yang didukung, atau nyatakan memang tidak terkait.',
        missing: [],
        confidence: 'tinggi',
        ...(program.pagu ? { amount: program.pagu } : {}),
      }));
  },
};
