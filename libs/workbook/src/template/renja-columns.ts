import type { TemplateColumn } from './template';

const AGENCY: readonly TemplateColumn[] = [
  {
    field: 'kodeSkpd',
    title: 'Kode Perangkat Daerah',
    width: 22,
    kind: 'fixed',
    prompt: 'Sudah terisi. Jangan diubah: baris perangkat daerah lain akan ditolak.',
  },
  {
    field: 'namaSkpd',
    title: 'Perangkat Daerah',
    width: 34,
    kind: 'fixed',
    required: true,
    prompt: 'Sudah terisi. Jangan diubah: baris perangkat daerah lain akan ditolak.',
  },
];

const SUB_KEGIATAN: readonly TemplateColumn[] = [
  {
    title: 'Bidang Urusan',
    width: 26,
    kind: 'text',
    prompt: 'Pilih dahulu; daftar sub kegiatan mengikutinya. Kolom ini hanya membantu memilih.',
    choice: { list: 'BidangUrusan' },
  },
  {
    field: 'kode',
    title: 'Kode Sub Kegiatan',
    width: 22,
    kind: 'code',
    required: true,
    prompt:
      'Pilih dari daftar, atau tulis kode lengkap seperti 2.13.04.2.01.0003. Yang dipilih memuat kode dan nama sekaligus.',
    choice: { list: 'SubKegiatan', by: ['Bidang Urusan'] },
  },
  {
    field: 'nama',
    title: 'Sub Kegiatan',
    width: 34,
    kind: 'text',
    required: true,
    prompt: 'Nama sub kegiatan. Boleh kosong bila kode dipilih dari daftar: namanya sudah ikut.',
  },
  {
    field: 'namaProgram',
    title: 'Program',
    width: 28,
    kind: 'text',
    prompt: 'Nama program tempat sub kegiatan ini bernaung.',
  },
  {
    field: 'namaKegiatan',
    title: 'Kegiatan',
    width: 28,
    kind: 'text',
    prompt: 'Nama kegiatan tempat sub kegiatan ini bernaung.',
  },
  {
    field: 'indikator',
    title: 'Indikator',
    width: 30,
    kind: 'text',
    prompt: 'Indikator keluaran sub kegiatan.',
  },
  {
    field: 'targetText',
    title: 'Target',
    width: 16,
    kind: 'text',
    prompt: 'Angka dan satuannya, misalnya 12 Dokumen atau 1.250 Orang.',
  },
  {
    field: 'satuan',
    title: 'Satuan',
    width: 12,
    kind: 'text',
    prompt: 'Hanya bila Target berisi angka saja. Satuan di kolom Target didahulukan.',
  },
];

const MONEY: readonly TemplateColumn[] = [
  {
    field: 'pagu',
    title: 'Pagu (Rp)',
    width: 18,
    kind: 'amount',
    required: true,
    prompt: 'Rupiah penuh, bukan ribuan atau jutaan. Kosong berarti belum ada pagu; nol tetap nol.',
  },
  {
    field: 'paguIndikatif',
    title: 'Pagu Indikatif (Rp)',
    width: 18,
    kind: 'amount',
    prompt: 'Rupiah penuh dari tahap sebelumnya, bila ada.',
  },
  {
    field: 'paguTahunDepan',
    title: 'Pagu n+1 (Rp)',
    width: 18,
    kind: 'amount',
    prompt: 'Prakiraan maju tahun berikutnya, rupiah penuh.',
  },
  {
    field: 'sumberDanaText',
    title: 'Sumber Dana',
    width: 24,
    kind: 'text',
    prompt: 'Pilih dari daftar. Beberapa sumber dana: tulis dipisah koma.',
    choice: { list: 'SumberDana' },
  },
];

const KABUPATEN: TemplateColumn = {
  title: 'Kabupaten/Kota',
  width: 22,
  kind: 'text',
  prompt: 'Pilih dahulu; daftar kecamatan mengikutinya. Kolom ini hanya membantu memilih lokasi.',
  choice: { list: 'Kabupaten' },
};

const place = (by: readonly string[]): readonly TemplateColumn[] => [
  {
    title: 'Kecamatan',
    width: 20,
    kind: 'text',
    prompt: 'Pilih dahulu; daftar lokasi mengikutinya. Kolom ini hanya membantu memilih lokasi.',
    choice: by.length > 0 ? { list: 'Kecamatan', by } : { list: 'Kecamatan' },
  },
  {
    field: 'lokasiText',
    title: 'Lokasi',
    width: 36,
    kind: 'text',
    prompt:
      'Pilih desa dari daftar, atau tulis sendiri. Beberapa lokasi dipisah titik koma (;). Hanya lokasi sampai desa yang dapat diperiksa tumpang tindihnya.',
    choice: { list: 'Lokasi', by: [...by, 'Kecamatan'] },
  },
];

const month = (field: string, title: string): TemplateColumn => ({
  field,
  title,
  width: 13,
  kind: 'text',
  prompt: 'Pilih bulan. Isi bulan mulai dan bulan selesai, atau kosongkan keduanya.',
  choice: { list: 'Bulan' },
});

const REST: readonly TemplateColumn[] = [
  month('mulai', 'Bulan Mulai'),
  month('selesai', 'Bulan Selesai'),
  {
    field: 'sasaran',
    title: 'Kelompok Sasaran',
    width: 24,
    kind: 'text',
    prompt: 'Siapa yang menerima manfaat.',
  },
  {
    field: 'labelNasional',
    title: 'Prioritas Nasional',
    width: 30,
    kind: 'text',
    prompt:
      'Prioritas nasional yang didukung. Kosongkan bila tidak ada; menandai saja tidak menambah nilai.',
    choice: { list: 'PrioritasNasional' },
  },
  {
    field: 'labelProvinsi',
    title: 'Prioritas Provinsi',
    width: 26,
    kind: 'text',
    prompt: 'Prioritas pembangunan provinsi yang didukung, bila ada.',
  },
  {
    field: 'labelKabupaten',
    title: 'Prioritas Kab/Kota',
    width: 26,
    kind: 'text',
    prompt: 'Prioritas pembangunan daerah yang didukung, bila ada.',
  },
];

/**
 * What the 17 columns of SIPD's Renja say, one sub kegiatan to a row: sorted or pasted, a row keeps
 * its program and its agency, which the nested form of SIPD tells by the lines above.
 */
export const RENJA_COLUMNS: readonly TemplateColumn[] = [
  ...AGENCY,
  ...SUB_KEGIATAN,
  ...MONEY,
  ...place([]),
  ...REST,
];
/** The province plans in every kabupaten. */
export const RENJA_PROVINCE_COLUMNS: readonly TemplateColumn[] = [
  ...AGENCY,
  ...SUB_KEGIATAN,
  ...MONEY,
  KABUPATEN,
  ...place(['Kabupaten/Kota']),
  ...REST,
];
