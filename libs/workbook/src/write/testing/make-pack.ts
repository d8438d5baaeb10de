import { Rupiah } from '@app/vocabulary';
import type { MatriksRow } from '../matriks-row';
import type { KegiatanBertemu, RingkasanRow, TumpangTindihRow } from '../pack-rows';
import type { PackCover, RakorPack } from '../rakor-pack';

export function makeMatriksRow(more: Partial<MatriksRow> = {}): MatriksRow {
  return {
    kodePn: '06.01.02',
    prioritasNasional: 'Membangun dari desa',
    programPrioritas: 'Pembangunan desa',
    kegiatanPrioritas: 'Jalan desa',
    indikatorNasional: 'Desa mandiri',
    targetNasional: '24,5',
    satuanNasional: 'Persen',
    prioritasProvinsi: 'Infrastruktur yang andal',
    programProvinsi: '2.13.04 Administrasi Pemerintahan Desa',
    opdProvinsi: 'Dinas PMD',
    paguProvinsi: Rupiah.of(1_500_000),
    prioritasKabupaten: 'Infrastruktur dasar',
    kodeSubKegiatan: '2.13.04.2.01.0010',
    uraianKabupaten: 'Fasilitasi perencanaan desa',
    indikator: 'Jumlah dokumen',
    target: '12',
    satuan: 'Dokumen',
    opdKabupaten: 'Dinas PMD Kab. Tapin',
    paguIndikatif: Rupiah.parse('250000000.10'),
    sumberDana: 'DAU',
    lokasi: 'Kec. Binuang; Desa A',
    kegiatanDesa: '2.3.10 Jalan desa',
    anggaranDesa: Rupiah.parse('75000000.20'),
    sumberDanaDesa: 'Dana Desa',
    kewenangan: 'Kabupaten/kota',
    keselarasan: 'Selaras',
    statusPendanaan: 'Ada pagu',
    keterangan: '',
    kesepakatan: '',
    tindakLanjut: '',
    penanggungJawab: '',
    batasWaktu: '',
    ...more,
  };
}

export function makeRingkasanRow(more: Partial<RingkasanRow> = {}): RingkasanRow {
  return {
    kode: '63.05',
    nama: 'Tapin',
    jumlahProgram: 10,
    jumlahSubKegiatan: 31,
    pagu: Rupiah.parse('1000000000.55'),
    subKegiatanBertaut: 0.384,
    paguBertaut: 0.41,
    ppBelumDidukung: 2,
    tumpangTindih: 5,
    nilai: 61.5,
    ...more,
  };
}

const kegiatan = (opd: string): KegiatanBertemu => ({
  uraian: 'Pengerasan jalan RT 05',
  dokumen: 'Renja 2027',
  opd,
  sumberDana: 'DAU',
  tahun: 2027,
  volume: '350 m',
  anggaran: Rupiah.of(120_000_000),
});

const tumpangTindih: TumpangTindihRow = {
  kabupaten: 'Tapin',
  kecamatan: 'Binuang',
  desa: 'Desa A (63.05.01.2001)',
  objek: 'Jalan RT 05',
  kegiatan1: kegiatan('Dinas PUPR'),
  kegiatan2: kegiatan('Pemerintah Desa A'),
  jenis: 'Pendanaan ganda',
  dasarDugaan: 'Objek dan RT sama',
  halMeringankan: '',
  skor: 0.87,
  usulanKoordinator: 'Dinas PUPR',
  hasilKlarifikasi: '',
  keputusan: '',
  penanggungJawab: '',
};

const cover: PackCover = {
  title: 'Paket Rakor 2027',
  province: 'Provinsi Kalimantan Selatan',
  scope: 'Seluruh kabupaten/kota',
  tahun: 2027,
  tahapan: 'Rancangan RKPD',
  dataDate: '24 November 2026 pukul 10.15 WITA',
  completeness: {
    sent: 42,
    expected: 51,
    perGovernment: [{ name: 'Tapin', sent: 3, expected: 4 }],
  },
  leftOut: {
    penunjang: 1_453,
    penunjangPagu: Rupiah.parse('250000000.50'),
    nonPenunjang: 736,
    unlinked: 392,
  },
  isSample: true,
  attribution: 'Data wilayah: idn-area-data (ODbL)',
};

/** A small pack with at least one row on every sheet; a test changes only what it is about. */
export function makePack(more: Partial<RakorPack> = {}): RakorPack {
  return {
    cover,
    ringkasan: { perPriority: [makeRingkasanRow()], perGovernment: [makeRingkasanRow()] },
    matriks: [makeMatriksRow(), makeMatriksRow({ paguIndikatif: Rupiah.parse('0.90') })],
    pnBelumDidukung: {
      governments: ['Tapin', 'Balangan'],
      rows: [
        {
          pn: 'PN 06',
          pp: 'PP 06.01',
          kp: 'KP 06.01.02',
          provinsi: { jumlah: 1, pagu: Rupiah.of(5_000_000) },
          perGovernment: [undefined, { jumlah: 2, pagu: Rupiah.of(7_000_000) }],
          jenisKekosongan: 'Belum ada program',
          kekurangan: Rupiah.of(9_000_000),
          usulanTindakLanjut: 'Masukkan ke Renja',
          opdDiminta: 'Dinas PUPR Kab. Tapin',
        },
      ],
    },
    programBelumBertaut: [
      {
        pemerintah: 'Tapin',
        opd: 'Dinas PUPR',
        kodeSubKegiatan: '1.03.10.2.01.0010',
        uraian: 'Rehabilitasi Jalan',
        indikator: 'Panjang jalan',
        target: '13,5',
        satuan: 'Km',
        pagu: Rupiah.of(80_000_000),
        sumberDana: 'DAU',
        lokasi: 'Semua Kecamatan',
        usulanTautan: '',
        dasarUsulan: '',
        keterangan: '',
      },
    ],
    belumBerlokasi: [
      {
        pemerintah: 'Tapin',
        opd: 'Dinas PUPR',
        kodeSubKegiatan: '1.03.10.2.01.0010',
        uraian: 'Rehabilitasi Jalan',
        pagu: Rupiah.of(80_000_000),
        sumberDana: 'DAU',
        lokasiTertulis: 'Semua Kecamatan',
        tingkatLokasi: 'kabupaten',
        yangPerluDilengkapi: 'Desa/kelurahan',
      },
    ],
    tumpangTindih: [tumpangTindih],
    kehadiran: {
      columns: ['Dinas PUPR', 'Pemerintah Desa'],
      rows: [
        {
          kodeDesa: '63.05.01.2001',
          kabupaten: 'Tapin',
          kecamatan: 'Binuang',
          desa: 'Desa A',
          cells: [
            { jumlah: 2, anggaran: Rupiah.parse('10.10') },
            { jumlah: 3, anggaran: Rupiah.parse('20.20') },
          ],
        },
      ],
    },
    kesepakatan: [],
    tindakLanjut: [],
    kamus: [],
    ...more,
  };
}
