import type { ProgramBelumBertautRow } from '../pack-rows';
import { penunjangLeftOut } from '../left-out-words';
import type { LeftOut, Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

const columns: readonly TableColumn<ProgramBelumBertautRow>[] = [
  numberColumn(),
  { title: 'Pemerintah Daerah', width: 16, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 27, kind: 'text', value: (row) => row.opd },
  { title: 'Kode Sub Kegiatan', width: 18, kind: 'code', value: (row) => row.kodeSubKegiatan },
  { title: 'Program/Kegiatan/Sub Kegiatan', width: 47, kind: 'text', value: (row) => row.uraian },
  { group: 'Keluaran', title: 'Indikator', width: 56, kind: 'text', value: (row) => row.indikator },
  { group: 'Keluaran', title: 'Target', width: 8, kind: 'text', value: (row) => row.target },
  { group: 'Keluaran', title: 'Satuan', width: 11, kind: 'text', value: (row) => row.satuan },
  { title: 'Pagu (Rp)', width: 17, kind: 'money', total: true, value: (row) => row.pagu },
  { title: 'Sumber Dana', width: 25, kind: 'text', value: (row) => row.sumberDana },
  { title: 'Lokasi', width: 31, kind: 'text', value: (row) => row.lokasi },
  {
    group: 'Usulan sistem',
    title: 'Usulan tautan',
    width: 48,
    kind: 'text',
    value: (row) => row.usulanTautan,
  },
  {
    group: 'Usulan sistem',
    title: 'Dasar usulan',
    width: 12,
    kind: 'text',
    value: (row) => row.dasarUsulan,
  },
  { title: 'Keterangan', width: 14, kind: 'text', value: (row) => row.keterangan },
];

export function programBelumBertautSheet(
  rows: Rows<ProgramBelumBertautRow>,
  leftOut: LeftOut,
): Sheet {
  return tableSheet({
    layout: {
      name: 'Program Belum Bertaut',
      heading: 'Program yang Belum Bertaut dengan Prioritas Nasional',
      about: 'Program non-penunjang tanpa tautan terverifikasi, beserta usulan tautannya',
      note: `Belum bertaut tidak berarti tidak mendukung: label pada data asal sering kosong. Periksa usulan tautan, lalu tetapkan atau tolak dengan alasan. ${penunjangLeftOut(leftOut)}`,
      whenEmpty: 'Semua program non-penunjang sudah bertaut dengan prioritas nasional.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'C4581A',
    },
    columns,
    rows,
    visibleTotal: true,
  });
}
