import { kewenanganHintForKabupaten, specialRegionOf } from '@app/reference';
import { parseNomenklatur, provinsiOf } from '@app/vocabulary';
import type { GovernmentRule } from '../rule';
import type { Government, PlannedProgram } from '../plan';
import { moneyOf } from '../words';

/** The code belongs to another level of government or region, or the matter to the province alone. */
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
        numbers: { Kode: program.kode, ...moneyOf(program) },
        toClose:
          'Pindahkan ke tingkat yang berwenang, perbaiki kode sub kegiatannya, atau sebut dasar penugasannya.',
        missing: ['penugasan atau tugas pembantuan yang mungkin mendasarinya'],
        confidence: 'sedang',
      })),
};

function whyOutside(plan: Government, { kode }: PlannedProgram): string | undefined {
  const code = parseNomenklatur(kode);
  if (!code) return undefined;
  if (code.level === 'khusus') return whyNotSpecial(plan, code.code);
  if (code.level !== plan.level) {
    return `kode ${code.code} untuk pemerintah ${WORDS[code.level]}, bukan ${WORDS[plan.level]}.`;
  }
  if (plan.level === 'provinsi') return undefined;
  const hint = kewenanganHintForKabupaten(kode);
  return hint
    ? `kegiatan ${code.kegiatan} tidak termasuk bagian kabupaten/kota pada urusan ${hint.matter}; kewenangan provinsi: ${hint.provinsi}.`
    : undefined;
}

const WORDS = { provinsi: 'provinsi', kabupaten: 'kabupaten/kota' } as const;

/** The fourth part 3-8 marks rows of one special region each; there they are at home. */
function whyNotSpecial(plan: Government, code: string): string | undefined {
  const region = specialRegionOf(code);
  if (region?.provinsi.includes(provinsiOf(plan.pemdaCode))) return undefined;
  return `kode ${code} hanya untuk daerah khusus${region ? ` (${region.name})` : ''}.`;
}
