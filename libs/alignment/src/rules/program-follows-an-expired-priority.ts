import type { GovernmentRule } from '../rule';
import { titleOf } from '../words';

/** The link points at a document whose period is over. */
export const programFollowsAnExpiredPriority: GovernmentRule = {
  id: 'program-follows-an-expired-priority',
  find: ({ plan, nodeOf }) => {
    const programs = new Map(plan.programs.map((program) => [program.id, program]));
    return plan.links
      .filter(({ status }) => status !== 'ditolak')
      .flatMap((link) => {
        const node = nodeOf(link.priorityId);
        const program = programs.get(link.programId);
        if (!node?.expired || !program || program.isPenunjang) return [];
        return [
          {
            rule: 'program-follows-an-expired-priority',
            pemdaCode: plan.pemdaCode,
            priorityId: node.id,
            programId: program.id,
            opdId: program.opdId,
            severity: 'sedang' as const,
            reason: `${program.nama} (${program.opdName}) masih mengacu ${titleOf(node)} dari ${node.documentName}, yang masanya sudah berakhir.`,
            numbers: { Dokumen: node.documentName },
            toClose: 'Tautkan ulang ke dokumen prioritas yang berlaku.',
            missing: [],
            confidence: 'tinggi' as const,
          },
        ];
      });
  },
};
