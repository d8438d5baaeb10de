import type { ProgramBelumBertautRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

const columns: readonly TableColumn<ProgramBelumBertautRow>[] = [
  numberColumn(),
  { title: 'Pemerintah Daerah', width: 18, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 26, kind: 'text', value: (row) => row.opd },
  { title: 'Kode Sub Kegiatan', width: 17, kind: 'code', value: (row) => row.kodeSubKegiatan },
  { title: 'Program/Kegiatan/Sub Kegiatan', width: 38, kind: 'text', value: (row) => row.uraian },
  { group: 'Keluaran', title: 'Indikator', width: 24, kind: 'text', value: (row) => row.indikator },
  { group: 'Keluaran', title: 'Target', width: 9, kind: 'text', value: (row) => row.target },
  { group: 'Keluaran', title: 'Satuan', width: 10, kind: 'text', value: (row) => row.satuan },
  { title: 'Pagu (Rp)', width: 18, kind: 'money', total: true, value: (row) => row.pagu },
  { title: 'Sumber Dana', width: 14, kind: 'text', value: (row) => row.sumberDana },
  { title: 'Lokasi', width: 24, kind: 'text', value: (row) => row.lokasi },
  {
    group: 'Usulan sistem',
    title: 'Usulan tautan',
    width: 28,
    kind: 'text',
    value: (row) => row.usulanTautan,
  },
  {
    group: 'Usulan sistem',
    title: 'Dasar usulan',
    width: 26,
    kind: 'text',
    value: (row) => row.dasarUsulan,
  },
  { title: 'Keterangan', width: 24, kind: 'text', value: (row) => row.keterangan },
];

export function programBelumBertautSheet(rows: Rows<ProgramBelumBertautRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Program Belum Bertaut',
      heading: 'Program yang Belum Bertaut dengan Prioritas Nasional',
      about: 'Program non-penunjang tanpa tautan terverifikasi, beserta usulan tautannya',
      note: 'Belum bertaut tidak berarti tidak mendukung: label pada data asal sering kosong. Periksa usulan tautan, lalu tetapkan atau tolak dengan alasan. Program penunjang tidak dimuat.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'C4581A',
    },
    columns,
    rows,
    visibleTotal: true,
  });
}
