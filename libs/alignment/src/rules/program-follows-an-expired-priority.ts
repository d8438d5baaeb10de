import type { GovernmentRule } from '../rule';
import { moneyOf, titleOf, withMoney } from '../words';

/** The link points at a document whose period does not cover the tahun rencana. */
export const programFollowsAnExpiredPriority: GovernmentRule = {
  id: 'program-follows-an-expired-priority',
  find: ({ plan, nodeOf }) => {
    const programs = new Map(plan.programs.map((program) => [program.id, program]));
    const links = plan.links.filter(({ status }) => status !== 'ditolak');
    const renewed = new Set(
      links
        .filter(({ priorityId }) => nodeOf(priorityId)?.expired === false)
        .map(({ programId }) => programId),
    );
    return links.flatMap(({ priorityId, programId }) => {
      const node = nodeOf(priorityId);
      const program = programs.get(programId);
      if (!node?.expired || !program || program.isPenunjang) return [];
      const isRenewed = renewed.has(programId);
      return [
        {
          rule: 'program-follows-an-expired-priority',
          pemdaCode: plan.pemdaCode,
          priorityId: node.id,
          programId: program.id,
          opdId: program.opdId,
          severity: isRenewed ? ('rendah' as const) : ('sedang' as const),
          reason: `${withMoney(program)} masih mengacu ${titleOf(node)} dari ${node.documentName}, yang masanya tidak mencakup tahun rencana${isRenewed ? '; program ini juga bertaut dengan dokumen yang berlaku' : ''}.`,
          numbers: { Dokumen: node.documentName, ...moneyOf(program) },
          toClose: isRenewed
            ? 'Tolak tautan lama; tautan ke dokumen yang berlaku sudah ada.'
            : 'Tautkan ulang ke dokumen prioritas yang berlaku.',
          missing: [],
          confidence: 'tinggi' as const,
        },
      ];
    });
  },
};
