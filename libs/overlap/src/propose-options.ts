import type { CaseKind, CaseOption, OverlapPair } from './overlap-types';

const OPTIONS: Readonly<Record<CaseOption['action'], CaseOption>> = {
  gabung: {
    action: 'gabung',
    text: 'Gabungkan menjadi satu kegiatan dengan satu pelaksana.',
    price: 'Satu pihak melepas anggarannya atau mengubahnya menjadi dukungan.',
  },
  bagi_lokasi: {
    action: 'bagi_lokasi',
    text: 'Bagi tempat atau penerima: tiap pihak menuliskan RT, ruas, atau nama penerimanya.',
    price: 'Perlu data tempat atau penerima yang rinci sebelum penetapan.',
  },
  jadwalkan: {
    action: 'jadwalkan',
    text: 'Atur urutan dan bulan pelaksanaan.',
    price: 'Salah satu kegiatan bergeser waktunya.',
  },
  alihkan: {
    action: 'alihkan',
    text: 'Alihkan salah satu anggaran ke tempat atau kebutuhan yang belum terlayani.',
    price: 'Perlu perubahan usulan dan persetujuan pihak yang mengalihkan.',
  },
  tetap: {
    action: 'tetap',
    text: 'Tetap berjalan masing-masing dengan penjelasan tertulis.',
    price: 'Alasan dan pembagian tugas dicatat dalam berita acara.',
  },
};

const ORDER: Readonly<Record<CaseKind, readonly CaseOption['action'][]>> = {
  pendanaan_ganda: ['alihkan', 'gabung', 'bagi_lokasi', 'tetap'],
  duplikasi: ['gabung', 'alihkan', 'bagi_lokasi', 'tetap'],
  tumpang_tindih: ['bagi_lokasi', 'gabung', 'jadwalkan', 'tetap'],
  berbenturan: ['jadwalkan', 'gabung', 'tetap'],
};

/** Ways out of a case with what each costs; dividing places comes first where a place is unknown. */
export function proposeOptions(kind: CaseKind, pairs: readonly OverlapPair[]): CaseOption[] {
  const isPlaceUnknown = pairs.some(({ missing }) => missing.some((fact) => fact.startsWith('RT')));
  const actions = [...ORDER[kind]];
  if (isPlaceUnknown && actions.includes('bagi_lokasi')) {
    actions.sort((x, y) => Number(y === 'bagi_lokasi') - Number(x === 'bagi_lokasi'));
  }
  return actions.map((action) => OPTIONS[action]);
}
