import type { LocationState } from '@app/vocabulary';
import type { GovernmentRule } from '../rule';
import { moneyOf, withMoney } from '../words';

const KNOWN: Readonly<Record<LocationState, string>> = {
  desa: 'menyebut desa, tetapi daftar desanya kosong',
  kecamatan: 'lokasinya baru sampai kecamatan',
  kabupaten: 'lokasinya baru sampai kabupaten/kota',
  tidak_ada: 'lokasinya belum diisi',
};

/** Linked to a priority, and not placed in any desa: it cannot be checked for overlaps. */
export const programHasNoLokus: GovernmentRule = {
  id: 'program-has-no-lokus',
  find: ({ plan }) => {
    if (!plan.hasDesa) return [];
    const linked = new Set(
      plan.links.filter(({ status }) => status !== 'ditolak').map(({ programId }) => programId),
    );
    return plan.programs
      .filter(({ id, isPenunjang, desaCodes }) => !isPenunjang && linked.has(id) && !desaCodes[0])
      .map((program) => ({
        rule: 'program-has-no-lokus',
        pemdaCode: plan.pemdaCode,
        programId: program.id,
        opdId: program.opdId,
        severity: 'info',
        reason: `${withMoney(program)} belum berlokasi sampai desa: ${KNOWN[program.locationState]}.`,
        numbers: moneyOf(program),
        toClose: 'Lengkapi daftar desa (lokus) program ini.',
        missing: ['daftar desa'],
        confidence: 'tinggi',
      }));
  },
};
