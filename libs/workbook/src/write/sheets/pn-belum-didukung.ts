import type { PnBelumDidukungRow, PnBelumDidukungTable } from '../pack-rows';
import type { Sheet, SheetItem } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

type Column = TableColumn<PnBelumDidukungRow>;

const priorityColumns: readonly Column[] = [
  numberColumn(),
  { group: 'Prioritas', title: 'PN', width: 44, kind: 'text', value: (row) => row.pn },
  { group: 'Prioritas', title: 'PP', width: 34, kind: 'text', value: (row) => row.pp },
  { group: 'Prioritas', title: 'KP', width: 30, kind: 'text', value: (row) => row.kp },
];

const provinceColumns: readonly Column[] = [
  {
    group: 'Dukungan provinsi',
    title: 'Jumlah',
    width: 8,
    kind: 'count',
    value: (row) => row.provinsi?.jumlah,
  },
  {
    group: 'Dukungan provinsi',
    title: 'Pagu (juta Rp)',
    width: 11,
    kind: 'million',
    total: true,
    value: (row) => row.provinsi?.pagu,
  },
];

const conclusionColumns: readonly Column[] = [
  {
    group: 'Kesimpulan',
    title: 'Jenis kekosongan',
    width: 22,
    kind: 'status',
    value: (row) => row.jenisKekosongan,
  },
  {
    group: 'Kesimpulan',
    title: 'Kekurangan (Rp)',
    width: 18,
    kind: 'money',
    total: true,
    value: (row) => row.kekurangan,
  },
  {
    group: 'Kesimpulan',
    title: 'Usulan tindak lanjut',
    width: 40,
    kind: 'text',
    value: (row) => row.usulanTindakLanjut,
  },
  {
    group: 'Kesimpulan',
    title: 'OPD yang diminta',
    width: 40,
    kind: 'text',
    value: (row) => row.opdDiminta,
  },
];

function governmentColumns(name: string, index: number): Column[] {
  return [
    {
      group: name,
      title: 'Jumlah',
      width: 7,
      kind: 'count',
      value: (row) => row.perGovernment[index]?.jumlah,
    },
    {
      group: name,
      title: 'Pagu (juta Rp)',
      width: 10,
      kind: 'million',
      total: true,
      value: (row) => row.perGovernment[index]?.pagu,
    },
  ];
}

type Tier = 'PN' | 'PP' | 'KP';

function tierOf({ pp, kp }: PnBelumDidukungRow): Tier {
  if (kp) return 'KP';
  return pp ? 'PP' : 'PN';
}

/** The pagu of a PN contains that of its PP and KP, so each tier has a total of its own. */
function tierTotal(tier: Tier): Extract<SheetItem, { kind: 'total' }> {
  const column = (title: Tier) => priorityColumns.findIndex((one) => one.title === title);
  return {
    kind: 'total',
    label: `JUMLAH baris tingkat ${tier}`,
    scope: 'semua',
    part: {
      name: tier,
      cells: [
        { column: column('KP'), filled: tier === 'KP' },
        ...(tier === 'KP' ? [] : [{ column: column('PP'), filled: tier === 'PP' }]),
      ],
    },
  };
}

const TIER_TOTALS = [tierTotal('PN'), tierTotal('PP'), tierTotal('KP')];

export function pnBelumDidukungSheet(table: PnBelumDidukungTable): Sheet {
  return tableSheet({
    layout: {
      name: 'PN Belum Didukung',
      heading: 'Prioritas Nasional yang Belum Didukung atau Belum Cukup Didukung',
      about: 'Kekosongan dukungan per PN, PP, dan KP, beserta usulan tindak lanjut',
      note: 'Pagu ditampilkan dalam juta rupiah; isi sel tetap rupiah penuh. Sel kosong berarti daerah itu belum mengirim data atau di luar cakupan paket ini, bukan nol. Pagu PN memuat pagu PP dan KP di bawahnya, karena itu setiap tingkat dijumlahkan sendiri; satu program dapat mendukung beberapa prioritas, karena itu jumlah programnya tidak dijumlahkan.',
      whenEmpty:
        'Tidak ada kekosongan: setiap prioritas nasional sudah didukung dalam cakupan ini.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'B3261E',
    },
    columns: [
      ...priorityColumns,
      ...provinceColumns,
      ...table.governments.flatMap(governmentColumns),
      ...conclusionColumns,
    ],
    rows: table.rows,
    parts: { of: tierOf, totals: TIER_TOTALS },
  });
}
