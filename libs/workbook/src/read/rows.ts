import type { MonthSpan, PriorityTier, Rupiah } from '@app/vocabulary';

export const UPLOAD_KINDS = ['renja', 'kegiatan-desa', 'nomenklatur', 'prioritas'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** Where a row stands in the file, as a spreadsheet shows it. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** what stands in the hidden column *Kode baris* of an exported workbook, as written */
  readonly rowCode?: string | undefined;
}

/** A number that was written in front of its unit: `13 KM`. The amount is plain decimal text. */
export interface Quantity {
  readonly amount: string;
  readonly satuan: string;
}

/** One sub kegiatan of a Renja/RKPD. Absent amounts are undefined; zero is an amount. */
export interface RenjaRow extends RowPlace {
  readonly kind: 'renja';
  readonly tahun: number | undefined;
  readonly kodeSkpd: string;
  readonly namaSkpd: string;
  readonly kodeBidangUrusan: string;
  /** as written; the vocabulary room reads it */
  readonly kode: string;
  readonly nama: string;
  readonly namaProgram: string;
  readonly namaKegiatan: string;
  readonly pagu: Rupiah | undefined;
  readonly paguIndikatif: Rupiah | undefined;
  readonly paguTahunDepan: Rupiah | undefined;
  readonly indikator: string;
  readonly targetText: string;
  readonly target: Quantity | undefined;
  readonly satuan: string;
  readonly sumberDanaText: string;
  readonly lokasiText: string;
  readonly labelNasional: string;
  readonly labelProvinsi: string;
  readonly labelKabupaten: string;
  readonly sasaran: string;
  readonly months: MonthSpan | undefined;
}

/** One line of a village plan or budget. */
export interface KegiatanDesaRow extends RowPlace {
  readonly kind: 'kegiatan-desa';
  /** as written, without the trailing dot: a full region code, or Siskeudes' own `01.2001` */
  readonly kodeDesa: string | undefined;
  readonly namaDesa: string | undefined;
  readonly namaKecamatan: string | undefined;
  readonly namaKabupaten: string | undefined;
  readonly tahun: number | undefined;
  /** `2.3.10`; empty where the form has no codes */
  readonly kode: string;
  readonly nama: string;
  readonly bidangText: string;
  readonly lokasi: string;
  /** plain decimal text, at most four decimals */
  readonly volume: string | undefined;
  readonly satuan: string;
  readonly months: MonthSpan | undefined;
  readonly sasaran: string;
  readonly anggaran: Rupiah | undefined;
  readonly sumberDanaText: string;
  readonly pelaksana: string;
}

export interface CodedName {
  readonly kode: string;
  readonly nama: string;
}

/** One sub kegiatan of the yearly nomenclature download of SIPD. */
export interface NomenklaturRow extends RowPlace {
  readonly kind: 'nomenklatur';
  readonly pemda: 'provinsi' | 'kabupaten' | undefined;
  readonly bidangUrusan: CodedName;
  readonly program: CodedName;
  readonly kegiatan: CodedName;
  readonly kode: string;
  readonly nama: string;
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly tags: readonly string[];
  readonly pelaksana: string;
  readonly isSpm: boolean;
  readonly jenis: string;
  readonly kodeSebelumnya: string;
}

/** One node of an office's own list of priorities. */
export interface PrioritasRow extends RowPlace {
  readonly kind: 'prioritas';
  readonly dokumen: string;
  readonly periode: string;
  readonly tingkat: PriorityTier;
  readonly kode: string;
  readonly kodeInduk: string;
  readonly nama: string;
  readonly sumber: string;
  readonly catatan: string;
}

export interface RowOfKind {
  readonly renja: RenjaRow;
  readonly 'kegiatan-desa': KegiatanDesaRow;
  readonly nomenklatur: NomenklaturRow;
  readonly prioritas: PrioritasRow;
}

/** The fields that cross the process border as decimal text and are revived as Rupiah. */
export const RUPIAH_FIELDS: Readonly<Record<UploadKind, readonly string[]>> = {
  renja: ['pagu', 'paguIndikatif', 'paguTahunDepan'],
  'kegiatan-desa': ['anggaran'],
  nomenklatur: [],
  prioritas: [],
};
