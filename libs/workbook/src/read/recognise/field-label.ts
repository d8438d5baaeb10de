import type { UploadKind } from '../rows';
import type { LayoutField } from './header-words';

/** What a person calls a field, whatever the header of this or that form says. */
const LABELS: Readonly<Record<string, string>> = {
  anggaran: 'Anggaran',
  anggaranPerubahan: 'Anggaran perubahan',
  bidangText: 'Bidang',
  indikator: 'Indikator',
  keluaran: 'Keluaran',
  kode: 'Kode kegiatan',
  kodeBidang: 'Kode bidang',
  kodeBidangUrusan: 'Kode bidang urusan',
  kodeDesa: 'Kode desa',
  kodePanjang: 'Kode kegiatan lengkap',
  kodeSkpd: 'Kode perangkat daerah',
  labelKabupaten: 'Prioritas kabupaten/kota',
  labelNasional: 'Prioritas nasional',
  labelProvinsi: 'Prioritas provinsi',
  lokasi: 'Lokasi',
  lokasiText: 'Lokasi',
  mulai: 'Bulan mulai',
  nama: 'Nama kegiatan',
  namaDesa: 'Nama desa',
  namaKabupaten: 'Nama kabupaten/kota',
  namaKecamatan: 'Nama kecamatan',
  namaKegiatan: 'Nama kegiatan',
  namaProgram: 'Nama program',
  namaSkpd: 'Nama perangkat daerah',
  pagu: 'Pagu',
  paguIndikatif: 'Pagu indikatif',
  paguTahunDepan: 'Pagu tahun depan',
  pelaksana: 'Pelaksana',
  sasaran: 'Sasaran',
  satuan: 'Satuan',
  selesai: 'Bulan selesai',
  sumberDanaText: 'Sumber dana',
  tahun: 'Tahun',
  targetTahunDepan: 'Target tahun depan',
  targetText: 'Target',
  volumeText: 'Volume',
  waktu: 'Waktu pelaksanaan',
};
const OF_RENJA: Readonly<Record<string, string>> = {
  kode: 'Kode sub kegiatan',
  nama: 'Nama sub kegiatan',
};

/** The label of a field on the mapping page; a field without one is called by its header. */
export function fieldLabel(
  kind: UploadKind,
  { field, label }: Pick<LayoutField, 'field' | 'label'>,
): string {
  return (kind === 'renja' ? OF_RENJA[field] : undefined) ?? LABELS[field] ?? label;
}
