import type { Rupiah } from '@app/vocabulary';
import type { Rows } from './rakor-pack';

/** Shares are 0-1; a figure nobody can give yet is undefined and stays blank. */
export interface RingkasanRow {
  readonly kode: string;
  readonly nama: string;
  readonly jumlahProgram: number;
  readonly jumlahSubKegiatan: number;
  readonly pagu: Rupiah;
  /** of the sub kegiatan that are not penunjang, the share with a verified link to a PN */
  readonly subKegiatanBertaut: number | undefined;
  readonly paguBertaut: number | undefined;
  readonly ppBelumDidukung: number;
  readonly tumpangTindih: number;
  /** 0-100 */
  readonly nilai: number | undefined;
}

export interface Ringkasan {
  readonly perPriority: readonly RingkasanRow[];
  readonly perGovernment: readonly RingkasanRow[];
  /** figures of the whole region that no sum gives; shown in the total row of the governments */
  readonly overall?: Pick<RingkasanRow, 'subKegiatanBertaut' | 'paguBertaut' | 'nilai'>;
}

export interface Support {
  readonly jumlah: number;
  readonly pagu: Rupiah;
}

export interface PnBelumDidukungRow {
  readonly pn: string;
  readonly pp: string;
  readonly kp: string;
  /** undefined when the province is outside the scope or has not sent anything yet */
  readonly provinsi: Support | undefined;
  /** in the order of `governments`; undefined when that one has not sent anything yet */
  readonly perGovernment: readonly (Support | undefined)[];
  readonly jenisKekosongan: string;
  /** undefined when no indicative need is set */
  readonly kekurangan: Rupiah | undefined;
  readonly usulanTindakLanjut: string;
  readonly opdDiminta: string;
}

export interface PnBelumDidukungTable {
  /** short names for the column heads: "Tanah Laut", "Kota Banjarmasin" */
  readonly governments: readonly string[];
  readonly rows: Rows<PnBelumDidukungRow>;
}

export interface ProgramBelumBertautRow {
  readonly pemerintah: string;
  readonly opd: string;
  readonly kodeSubKegiatan: string;
  readonly uraian: string;
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
  readonly pagu: Rupiah | undefined;
  readonly sumberDana: string;
  readonly lokasi: string;
  /** the link the system proposes, and why; empty when it has none */
  readonly usulanTautan: string;
  readonly dasarUsulan: string;
  readonly keterangan: string;
}

export interface BelumBerlokasiRow {
  readonly pemerintah: string;
  readonly opd: string;
  readonly kodeSubKegiatan: string;
  readonly uraian: string;
  readonly pagu: Rupiah | undefined;
  readonly sumberDana: string;
  /** in the row's own words: "Semua Kecamatan, Semua Kel/Desa" */
  readonly lokasiTertulis: string;
  /** kecamatan / kabupaten / tidak ada */
  readonly tingkatLokasi: string;
  readonly yangPerluDilengkapi: string;
}

export interface KegiatanBertemu {
  readonly uraian: string;
  readonly dokumen: string;
  readonly opd: string;
  readonly sumberDana: string;
  readonly tahun: number | undefined;
  /** with its unit: "350 m" */
  readonly volume: string;
  readonly anggaran: Rupiah | undefined;
}

export interface TumpangTindihRow {
  readonly kabupaten: string;
  readonly kecamatan: string;
  /** name and code: "Bentok Darat (63.01.09.2003)" */
  readonly desa: string;
  readonly objek: string;
  readonly kegiatan1: KegiatanBertemu;
  readonly kegiatan2: KegiatanBertemu;
  readonly jenis: string;
  readonly dasarDugaan: string;
  readonly halMeringankan: string;
  /** 0-1 as overlap scores are; shown 0-100 */
  readonly skor: number;
  readonly usulanKoordinator: string;
  readonly hasilKlarifikasi: string;
  readonly keputusan: string;
  readonly penanggungJawab: string;
}

export interface KehadiranRow {
  readonly kodeDesa: string;
  readonly kabupaten: string;
  readonly kecamatan: string;
  readonly desa: string;
  /** in the order of `columns`; undefined where the agency does nothing in the desa */
  readonly cells: readonly ({ readonly jumlah: number; readonly anggaran: Rupiah } | undefined)[];
}

export interface KehadiranTable {
  /** names of the OPD or bidang */
  readonly columns: readonly string[];
  readonly rows: Rows<KehadiranRow>;
}

export interface KesepakatanRow {
  readonly nomor: string;
  readonly pengusul: string;
  readonly usulan: string;
  readonly kpTerkait: string;
  readonly lokasi: string;
  readonly volume: string;
  readonly satuan: string;
  readonly anggaran: Rupiah | undefined;
  readonly sumberDana: string;
  readonly kewenangan: string;
  /** diakomodir / diakomodir dengan catatan / ditangguhkan / tidak diakomodir / belum dibahas */
  readonly kesepakatan: string;
  readonly penanggungJawab: string;
  readonly batasWaktu: string;
  readonly catatan: string;
}

export interface TindakLanjutRow {
  readonly nomorKesepakatan: string;
  readonly tindakLanjut: string;
  readonly penanggungJawab: string;
  readonly batasWaktu: string;
  /** belum / berjalan / selesai / terkendala */
  readonly status: string;
  readonly perkembangan: string;
  readonly bukti: string;
}

export interface KamusRow {
  readonly istilah: string;
  readonly arti: string;
  /** the regulation, or "pilihan produk" */
  readonly sumber: string;
}
