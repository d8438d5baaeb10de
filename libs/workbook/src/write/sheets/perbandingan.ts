import type { Rupiah } from '@app/vocabulary';
import type { ComparisonWorkbook, PaguPerOpdRow, PerubahanRow } from '../comparison-rows';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

export const CLASS_WORDS: Readonly<Record<PerubahanRow['kelas'], string>> = {
  baru: 'Baru',
  hilang: 'Tidak ada lagi',
  berubah: 'Berubah',
  berganti: 'Berganti nama/kode',
};

type Stages = Pick<ComparisonWorkbook, 'from' | 'to'>;

interface Priced {
  readonly paguAwal: Rupiah | undefined;
  readonly paguAkhir: Rupiah | undefined;
}

/** Before, after and their difference; the third is a formula over the other two. */
function paguColumns<Row extends Priced>({ from, to }: Stages, first: number): TableColumn<Row>[] {
  const money = { group: 'Pagu (Rp)', width: 20, kind: 'money', total: true } as const;
  return [
    { ...money, title: from, value: (row) => row.paguAwal },
    { ...money, title: to, value: (row) => row.paguAkhir },
    { ...money, title: 'Selisih', differenceOf: [first + 1, first] },
  ];
}

const OPD_COLUMNS: readonly TableColumn<PaguPerOpdRow>[] = [
  numberColumn(),
  { title: 'Pemerintah Daerah', width: 22, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 48, kind: 'text', value: (row) => row.opd },
];

export function selisihPerOpdSheet(workbook: ComparisonWorkbook): Sheet {
  const { from, to } = workbook;
  const count = { group: 'Jumlah baris', width: 12, kind: 'count', total: true } as const;
  const columns: TableColumn<PaguPerOpdRow>[] = [
    ...OPD_COLUMNS,
    { ...count, title: from, value: (row) => row.barisAwal },
    { ...count, title: to, value: (row) => row.barisAkhir },
  ];
  return tableSheet({
    layout: {
      name: 'Selisih per OPD',
      heading: 'Selisih Pagu per OPD',
      about: 'Pagu kedua tahapan dan selisihnya untuk setiap OPD',
      note: `Semua baris kedua tahapan ikut dijumlahkan, juga yang tidak berubah. ${workbook.notices.join(' ')}`,
      whenEmpty: 'Tidak ada baris pada kedua tahapan.',
      paper: 'F4',
      frozenColumns: 3,
      tabColor: '0F4C4A',
    },
    columns: [...columns, ...paguColumns<PaguPerOpdRow>(workbook, columns.length)],
    rows: workbook.agencies,
    visibleTotal: true,
  });
}

const ROW_COLUMNS: readonly TableColumn<PerubahanRow>[] = [
  numberColumn(),
  {
    title: 'Perubahan',
    width: 18,
    kind: 'status',
    value: (row) => CLASS_WORDS[row.kelas],
  },
  { title: 'Kode', width: 18, kind: 'code', value: (row) => row.kode },
  { title: 'Sub Kegiatan/Kegiatan Desa', width: 46, kind: 'text', value: (row) => row.uraian },
  { title: 'Pemerintah Daerah', width: 18, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 27, kind: 'text', value: (row) => row.opd },
  { title: 'Desa', width: 16, kind: 'text', value: (row) => row.desa },
];

export function perubahanSheet(workbook: ComparisonWorkbook): Sheet {
  return tableSheet({
    layout: {
      name: 'Perubahan',
      heading: `Perubahan dari ${workbook.from} ke ${workbook.to}`,
      about: 'Setiap baris yang baru, tidak ada lagi, berubah, atau berganti nama/kode',
      note: 'Diurutkan dari selisih pagu terbesar. Baris yang tetap tidak dimuat. Jumlah selisih sama dengan selisih jumlah pagu kedua tahapan.',
      whenEmpty: 'Tidak ada yang berubah di antara kedua tahapan.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'C4581A',
    },
    columns: [
      ...ROW_COLUMNS,
      ...paguColumns<PerubahanRow>(workbook, ROW_COLUMNS.length),
      { title: 'Rincian', width: 48, kind: 'text', value: (row) => row.rincian },
      { title: 'Penjelasan', width: 56, kind: 'text', value: (row) => row.penjelasan },
    ],
    rows: workbook.changes,
    visibleTotal: true,
  });
}
