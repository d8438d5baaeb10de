import type { TindakLanjutRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';
import { TINDAK_LANJUT_CHOICES } from './choices';

const columns: readonly TableColumn<TindakLanjutRow>[] = [
  numberColumn(),
  { title: 'Nomor Kesepakatan', width: 14, kind: 'code', value: (row) => row.nomorKesepakatan },
  { title: 'Tindak Lanjut', width: 46, kind: 'text', value: (row) => row.tindakLanjut },
  { title: 'Penanggung Jawab', width: 28, kind: 'text', value: (row) => row.penanggungJawab },
  { title: 'Batas Waktu', width: 16, kind: 'text', value: (row) => row.batasWaktu },
  {
    group: 'Pelaksanaan',
    title: 'Status',
    width: 14,
    kind: 'status',
    choices: TINDAK_LANJUT_CHOICES,
    value: (row) => row.status,
  },
  {
    group: 'Pelaksanaan',
    title: 'Perkembangan atau kendala',
    width: 36,
    kind: 'text',
    value: (row) => row.perkembangan,
  },
  { group: 'Pelaksanaan', title: 'Bukti', width: 24, kind: 'text', value: (row) => row.bukti },
];

export function tindakLanjutSheet(rows: Rows<TindakLanjutRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Tindak Lanjut',
      heading: 'Tindak Lanjut Kesepakatan',
      about: 'Tindak lanjut, penanggung jawab, batas waktu, dan statusnya',
      note: 'Kolom status dapat diisi langsung dengan memilih dari daftar.',
      whenEmpty: 'Belum ada tindak lanjut. Isi lembar ini setelah kesepakatan dicatat dalam Rakor.',
      paper: 'F4',
      frozenColumns: 2,
      tabColor: '5B8A3A',
    },
    columns,
    rows,
  });
}
