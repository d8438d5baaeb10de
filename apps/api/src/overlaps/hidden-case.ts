import type { CaseDetail } from './case-detail';

interface CaseInWords {
  readonly title: string;
  readonly mainReason: string;
  readonly hiddenMembers: number;
}

/** A case that meets somebody's draft says that much, and with whom; what the draft says it keeps. */
export function nameHiddenCase<T extends CaseInWords>(row: T): T {
  if (row.hiddenMembers === 0) return row;
  return {
    ...row,
    title: 'Bertemu rencana OPD lain yang belum dikirim',
    mainReason: 'Rinciannya terlihat setelah OPD itu mengirim rencananya.',
  };
}

export const HIDDEN_DETAIL: CaseDetail = {
  mainReason: '',
  evidence: [],
  missing: ['Isi rencana OPD lain yang belum dikirim'],
  options: [],
  lead: { opd: '', reason: 'Usulan koordinator terlihat setelah kedua rencana dikirim.' },
  pairs: [],
  marks: {},
};
