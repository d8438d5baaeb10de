import { parseNomenklatur, provinsiOf } from '@app/vocabulary';
import kewenangan from '../data/kewenangan.json';
import type { GovernmentRule } from '../rule';
import type { GovernmentPlan, PlannedProgram } from '../plan';

/** The code belongs to another level of government, or the field to the province alone. */
export const programIsOutsideItsAuthority: GovernmentRule = {
  id: 'program-is-outside-its-authority',
  find: ({ plan }) =>
    plan.programs
      .filter(({ isPenunjang }) => !isPenunjang)
      .map((program) => ({ program, why: whyOutside(plan, program) }))
      .filter(({ why }) => why !== undefined)
      .map(({ program, why }) => ({
        rule: 'program-is-outside-its-authority',
        pemdaCode: plan.pemdaCode,
        programId: program.id,
        opdId: program.opdId,
        severity: 'sedang',
        reason: `${program.nama} (${program.opdName}): ${why!}`,
        numbers: { Kode: program.kode },
        toClose: 'Pindahkan ke tingkat yang berwenang, atau perbaiki kode sub kegiatannya.',
        missing: [],
        confidence: 'sedang',
      })),
};

function whyOutside(plan: GovernmentPlan, program: PlannedProgram): string | undefined {
  const code = parseNomenklatur(program.kode);
  if (!code) return undefined;
  if (code.level === 'khusus') return whyNotSpecial(plan, code.code);
  if (code.level !== plan.level) {
    return `kode ini untuk pemerintah ${code.level}, bukan ${plan.level}.`;
  }
  if (plan.level === 'provinsi') return undefined;
  const field = kewenangan.rows.find(({ bidangUrusan }) => bidangUrusan === code.bidangUrusan);
  if (!field) return undefined;
  const name = program.nama.toLowerCase();
  return field.allowedWords.some((word) => name.includes(word))
    ? undefined
    : `urusan ${field.name} pada umumnya kewenangan provinsi.`;
}

/** The fourth part 3-8 marks rows of one special region each; there they are at home. */
function whyNotSpecial(plan: GovernmentPlan, code: string): string | undefined {
  const region = kewenangan.specialRegions.find(({ digit }) => code.split('.')[3] === digit);
  if (region?.provinsi.includes(provinsiOf(plan.pemdaCode))) return undefined;
  return `kode ini hanya untuk daerah khusus${region ? ` (${region.name})` : ''}.`;
}
