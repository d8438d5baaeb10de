import { fullRupiah } from '@app/vocabulary';
import type { Rupiah } from '@app/vocabulary';
import type { MatriksRow } from '../matriks-row';
import { penunjangLeftOut } from '../left-out-words';
import type { LeftOut, Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';
import { KESEPAKATAN_CHOICES } from './choices';

type Column = TableColumn<MatriksRow>;
type TextKey = {
  [Key in keyof MatriksRow]-?: MatriksRow[Key] extends string ? Key : never;
}[keyof MatriksRow];
type MoneyKey = 'paguProvinsi' | 'paguIndikatif' | 'anggaranDesa';

const text = (group: string, title: string, width: number, key: TextKey): Column => ({
  group,
  title,
  width,
  kind: 'text',
  value: (row) => row[key],
});
const money = (group: string, title: string, width: number, key: MoneyKey): Column => ({
  group,
  title,
  width,
  kind: 'money',
  total: true,
  value: (row) => row[key],
});

const NASIONAL = 'Prioritas nasional';
const PROVINSI = 'Provinsi';
const KABUPATEN = 'Kabupaten/kota: kegiatan dan keluaran';
const PELAKSANA = 'Kabupaten/kota: pelaksana, pagu, lokasi';
const DESA = 'Desa';
const SINKRONISASI = 'Hasil sinkronisasi';
const RAKOR = 'Rakor';

const columns: readonly Column[] = [
  numberColumn(),
  { ...text(NASIONAL, 'Kode PN', 7, 'kodePn'), kind: 'code' },
  text(NASIONAL, 'Prioritas Nasional', 39, 'prioritasNasional'),
  text(NASIONAL, 'Program Prioritas', 18, 'programPrioritas'),
  text(NASIONAL, 'Kegiatan Prioritas', 22, 'kegiatanPrioritas'),
  text(NASIONAL, 'Indikator nasional', 16, 'indikatorNasional'),
  text(NASIONAL, 'Target', 8, 'targetNasional'),
  text(NASIONAL, 'Satuan', 11, 'satuanNasional'),
  text(PROVINSI, 'Prioritas Provinsi', 18, 'prioritasProvinsi'),
  text(PROVINSI, 'Program Provinsi', 24, 'programProvinsi'),
  text(PROVINSI, 'OPD Provinsi', 20, 'opdProvinsi'),
  money(PROVINSI, 'Pagu Provinsi (Rp)', 17, 'paguProvinsi'),
  text(KABUPATEN, 'Prioritas Kab/Kota', 18, 'prioritasKabupaten'),
  { ...text(KABUPATEN, 'Kode Sub Kegiatan', 18, 'kodeSubKegiatan'), kind: 'code' },
  text(KABUPATEN, 'Program/Kegiatan/Sub Kegiatan Kab/Kota', 55, 'uraianKabupaten'),
  text(KABUPATEN, 'Indikator', 32, 'indikator'),
  text(KABUPATEN, 'Target', 8, 'target'),
  text(KABUPATEN, 'Satuan', 11, 'satuan'),
  text(PELAKSANA, 'OPD Kab/Kota', 29, 'opdKabupaten'),
  money(PELAKSANA, 'Pagu Indikatif (Rp)', 17, 'paguIndikatif'),
  text(PELAKSANA, 'Sumber Dana', 23, 'sumberDana'),
  text(PELAKSANA, 'Lokasi', 23, 'lokasi'),
  text(DESA, 'Kegiatan Desa', 20, 'kegiatanDesa'),
  money(DESA, 'Anggaran Desa (Rp)', 17, 'anggaranDesa'),
  text(DESA, 'Sumber Dana Desa', 12, 'sumberDanaDesa'),
  text(SINKRONISASI, 'Kewenangan', 13, 'kewenangan'),
  { ...text(SINKRONISASI, 'Keselarasan', 14, 'keselarasan'), kind: 'status' },
  { ...text(SINKRONISASI, 'Status Pendanaan', 14, 'statusPendanaan'), kind: 'status' },
  {
    ...text(SINKRONISASI, 'Keterangan apabila tidak selaras', 24, 'keterangan'),
    value: (row) => withShare(row.keterangan, row.paguIndikatif, row.paguUtuh),
  },
  {
    ...text(RAKOR, 'Kesepakatan Rakor', 16, 'kesepakatan'),
    kind: 'status',
    choices: KESEPAKATAN_CHOICES,
  },
  text(RAKOR, 'Tindak Lanjut', 24, 'tindakLanjut'),
  text(RAKOR, 'Penanggung Jawab', 16, 'penanggungJawab'),
  text(RAKOR, 'Batas Waktu', 13, 'batasWaktu'),
];

/** Says in the row itself that its pagu is a part, and of what. */
function withShare(
  keterangan: string,
  part: Rupiah | undefined,
  whole: Rupiah | undefined,
): string {
  if (!part || !whole || part.equals(whole)) return keterangan;
  const share = `Pagu pada baris ini adalah bagian dari ${fullRupiah(whole)}.`;
  return keterangan ? `${keterangan}\n${share}` : share;
}

export function matriksSheet(rows: Rows<MatriksRow>, leftOut: LeftOut): Sheet {
  return tableSheet({
    layout: {
      name: 'Matriks Sinkronisasi',
      heading: 'Matriks Sinkronisasi Prioritas Nasional, Provinsi, Kabupaten/Kota, dan Desa',
      about: 'Satu baris untuk setiap tautan, prioritas tanpa dukungan, atau program tanpa tautan',
      note: `Pagu pada setiap baris adalah bagian untuk tautan itu: program yang mendukung beberapa prioritas dibagi menurut porsinya, sehingga kolom dapat dijumlahkan tanpa hitung ganda. Pagu utuhnya disebut pada kolom keterangan. ${penunjangLeftOut(leftOut)}`,
      whenEmpty:
        'Belum ada program non-penunjang dan belum ada prioritas nasional untuk tahun ini.',
      paper: 'A3',
      frozenColumns: 3,
      tabColor: '0F4C4A',
    },
    columns,
    rows,
    visibleTotal: true,
  });
}
