import type { KehadiranRow, KehadiranTable } from '../pack-rows';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

type Column = TableColumn<KehadiranRow>;

const desaColumns: readonly Column[] = [
  numberColumn(),
  { title: 'Kode Desa', width: 15, kind: 'code', value: (row) => row.kodeDesa },
  { title: 'Desa/Kelurahan', width: 22, kind: 'text', value: (row) => row.desa },
  { title: 'Kecamatan', width: 18, kind: 'text', value: (row) => row.kecamatan },
  { title: 'Kabupaten/Kota', width: 27, kind: 'text', value: (row) => row.kabupaten },
];

function presenceColumns(name: string, index: number): Column[] {
  return [
    {
      group: name,
      title: 'Jumlah',
      width: 8,
      kind: 'count',
      total: true,
      value: (row) => row.cells[index]?.jumlah,
    },
    {
      group: name,
      title: 'Anggaran (Rp)',
      width: 15,
      kind: 'money',
      total: true,
      value: (row) => row.cells[index]?.anggaran,
    },
  ];
}

/** The row's own sums; their column indexes follow from the pairs of columns before them. */
function sumColumns(agencies: number): Column[] {
  const first = desaColumns.length;
  const pairs = Array.from({ length: agencies }, (_, index) => first + index * 2);
  return [
    {
      group: 'Seluruhnya',
      title: 'Jumlah',
      width: 9,
      kind: 'count',
      total: true,
      sumOf: pairs,
    },
    {
      group: 'Seluruhnya',
      title: 'Anggaran (Rp)',
      width: 17,
      kind: 'money',
      total: true,
      sumOf: pairs.map((index) => index + 1),
    },
    {
      title: 'Banyak OPD/bidang',
      width: 11,
      kind: 'count',
      value: (row) => row.cells.filter((cell) => cell && cell.jumlah > 0).length,
    },
  ];
}

export function kehadiranSheet(table: KehadiranTable): Sheet {
  return tableSheet({
    layout: {
      name: 'Matriks Kehadiran',
      heading: 'Matriks Kehadiran OPD/Bidang di Desa/Kelurahan',
      about: 'Banyaknya intervensi dan anggarannya per desa/kelurahan dan OPD atau bidang',
      note: 'Yang dihitung adalah intervensi, yaitu lokus program dan kegiatan desa. Program yang belum berlokasi tidak termasuk.',
      whenEmpty:
        'Belum ada program yang berlokasi sampai desa/kelurahan dan belum ada kegiatan desa.',
      paper: 'A3',
      frozenColumns: 3,
      tabColor: '1F7A63',
    },
    columns: [
      ...desaColumns,
      ...table.columns.flatMap(presenceColumns),
      ...sumColumns(table.columns.length),
    ],
    rows: table.rows,
  });
}
