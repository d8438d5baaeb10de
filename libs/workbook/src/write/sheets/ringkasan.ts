import { penunjangLeftOut, unlinkedInWords } from '../left-out-words';
import type { Ringkasan, RingkasanRow } from '../pack-rows';
import type { LeftOut } from '../rakor-pack';
import type { Sheet, SheetItem } from '../sheet-layout';
import { numberColumn, rowItem, type TableColumn } from '../table-sheet';

const columns: readonly TableColumn<RingkasanRow>[] = [
  numberColumn(),
  { title: 'Kode', width: 9, kind: 'code', value: (row) => row.kode },
  {
    title: 'Prioritas nasional / kabupaten/kota',
    width: 44,
    kind: 'text',
    value: (row) => row.nama,
  },
  {
    group: 'Jumlah',
    title: 'Program',
    width: 11,
    kind: 'count',
    total: true,
    value: (row) => row.jumlahProgram,
  },
  {
    group: 'Jumlah',
    title: 'Sub kegiatan',
    width: 11,
    kind: 'count',
    total: true,
    value: (row) => row.jumlahSubKegiatan,
  },
  { title: 'Pagu (Rp)', width: 20, kind: 'money', total: true, value: (row) => row.pagu },
  {
    group: 'Bertaut prioritas nasional',
    title: '% sub kegiatan non-penunjang',
    width: 14,
    kind: 'percent',
    value: (row) => row.subKegiatanBertaut,
  },
  {
    group: 'Bertaut prioritas nasional',
    title: '% pagu',
    width: 11,
    kind: 'percent',
    value: (row) => row.paguBertaut,
  },
  {
    group: 'Temuan',
    title: 'PP belum didukung',
    width: 12,
    kind: 'count',
    total: true,
    value: (row) => row.ppBelumDidukung,
  },
  {
    group: 'Temuan',
    title: 'Potensi tumpang tindih',
    width: 12,
    kind: 'count',
    total: true,
    value: (row) => row.tumpangTindih,
  },
  { title: 'Nilai', width: 9, kind: 'score', value: (row) => row.nilai },
];

const at = (title: string) => columns.findIndex((column) => column.title === title);
/** A program may serve two priorities, so their program counts must not be added. */
const ADDED_OVER_PRIORITIES = [at('Pagu (Rp)'), at('PP belum didukung')];
/** One PP may lack support in several kabupaten, so those counts must not be added. */
const ADDED_OVER_GOVERNMENTS = [
  at('Program'),
  at('Sub kegiatan'),
  at('Pagu (Rp)'),
  at('Potensi tumpang tindih'),
];

function* items({ perPriority, perGovernment, overall }: Ringkasan): Generator<SheetItem> {
  yield { kind: 'section', title: 'A. Menurut prioritas nasional' };
  for (const [index, row] of perPriority.entries()) yield rowItem(columns, row, index + 1);
  yield {
    kind: 'total',
    label: 'JUMLAH A (pagu dibagi menurut tautan)',
    scope: 'semua',
    columns: ADDED_OVER_PRIORITIES,
  };
  yield { kind: 'section', title: 'B. Menurut pemerintah daerah' };
  for (const [index, row] of perGovernment.entries()) yield rowItem(columns, row, index + 1);
  yield {
    kind: 'total',
    label: 'JUMLAH B',
    scope: 'semua',
    columns: ADDED_OVER_GOVERNMENTS,
    given: {
      [at('% sub kegiatan non-penunjang')]: overall?.subKegiatanBertaut ?? null,
      [at('% pagu')]: overall?.paguBertaut ?? null,
      [at('Nilai')]: overall?.nilai ?? null,
    },
  };
}

export function ringkasanSheet(ringkasan: Ringkasan, leftOut: LeftOut): Sheet {
  return {
    layout: {
      name: 'Ringkasan',
      heading: 'Ringkasan Sinkronisasi',
      about: 'Jumlah, pagu, dan nilai per prioritas nasional dan per kabupaten/kota',
      note: [
        `Persentase dihitung atas sub kegiatan non-penunjang: ${penunjangLeftOut(leftOut)} Jumlah dan pagu pada bagian B memuat seluruh sub kegiatan.`,
        unlinkedInWords(leftOut),
        'Bagian A: satu program atau kasus dapat terkait lebih dari satu prioritas, karena itu jumlahnya tidak dijumlahkan; nilai hanya ada per pemerintah daerah.',
      ].join('\n'),
      whenEmpty: 'Belum ada prioritas nasional atau pemerintah daerah dalam cakupan ini.',
      paper: 'F4',
      frozenColumns: 3,
      tabColor: '1F7A63',
      columns,
    },
    items: items(ringkasan),
  };
}
