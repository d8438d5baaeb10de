import type { KesepakatanRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';
import { KESEPAKATAN_CHOICES } from './choices';

const columns: readonly TableColumn<KesepakatanRow>[] = [
  numberColumn(),
  { title: 'Nomor', width: 12, kind: 'code', value: (row) => row.nomor },
  { group: 'Usulan', title: 'Pengusul', width: 22, kind: 'text', value: (row) => row.pengusul },
  {
    group: 'Usulan',
    title: 'Usulan/kegiatan',
    width: 36,
    kind: 'text',
    value: (row) => row.usulan,
  },
  { group: 'Usulan', title: 'KP terkait', width: 24, kind: 'text', value: (row) => row.kpTerkait },
  { group: 'Usulan', title: 'Lokasi', width: 22, kind: 'text', value: (row) => row.lokasi },
  { group: 'Usulan', title: 'Volume', width: 9, kind: 'text', value: (row) => row.volume },
  { group: 'Usulan', title: 'Satuan', width: 10, kind: 'text', value: (row) => row.satuan },
  {
    group: 'Usulan',
    title: 'Anggaran (Rp)',
    width: 17,
    kind: 'money',
    value: (row) => row.anggaran,
  },
  {
    group: 'Usulan',
    title: 'Sumber dana diusulkan',
    width: 14,
    kind: 'text',
    value: (row) => row.sumberDana,
  },
  { group: 'Usulan', title: 'Kewenangan', width: 14, kind: 'text', value: (row) => row.kewenangan },
  {
    group: 'Hasil pembahasan',
    title: 'Kesepakatan',
    width: 20,
    kind: 'status',
    choices: KESEPAKATAN_CHOICES,
    value: (row) => row.kesepakatan,
  },
  {
    group: 'Hasil pembahasan',
    title: 'Penanggung jawab',
    width: 22,
    kind: 'text',
    value: (row) => row.penanggungJawab,
  },
  {
    group: 'Hasil pembahasan',
    title: 'Batas waktu',
    width: 14,
    kind: 'text',
    value: (row) => row.batasWaktu,
  },
  {
    group: 'Hasil pembahasan',
    title: 'Catatan',
    width: 32,
    kind: 'text',
    value: (row) => row.catatan,
  },
];

export function kesepakatanSheet(rows: Rows<KesepakatanRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Kesepakatan',
      heading: 'Usulan dan Kesepakatan Rapat Koordinasi',
      about: 'Usulan yang dibahas dan kesepakatannya',
      note: 'Kolom kesepakatan dapat diisi langsung dengan memilih dari daftar. Anggaran adalah kekurangan pagu atau nilai kegiatan yang berpotensi tumpang tindih; keduanya berbeda sifat dan dapat saling memuat, karena itu tidak dijumlahkan.',
      whenEmpty:
        'Belum ada usulan untuk dibahas: tidak ada kekosongan tingkat tinggi dan tidak ada potensi tumpang tindih.',
      paper: 'A3',
      frozenColumns: 2,
      tabColor: '5B8A3A',
    },
    columns,
    rows,
  });
}
