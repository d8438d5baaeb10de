import type { Rupiah } from '@app/vocabulary';

/**
 * One link of a program to a priority, or one unsupported priority, or one orphan program.
 *
 * All three amounts are the part that belongs to THIS row, so that each column adds up to the
 * truth: a program in two links stands in two rows with its pagu divided by share, and a
 * provincial program or a village activity that stands in several rows carries its amount once.
 */
export interface MatriksRow {
  readonly kodePn: string;
  readonly prioritasNasional: string;
  readonly programPrioritas: string;
  readonly kegiatanPrioritas: string;
  readonly indikatorNasional: string;
  readonly targetNasional: string;
  readonly satuanNasional: string;
  readonly prioritasProvinsi: string;
  /** code and name */
  readonly programProvinsi: string;
  readonly opdProvinsi: string;
  readonly paguProvinsi: Rupiah | undefined;
  readonly prioritasKabupaten: string;
  readonly kodeSubKegiatan: string;
  /** Program / Kegiatan / Sub Kegiatan, one per line */
  readonly uraianKabupaten: string;
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
  /** with the kabupaten/kota behind it when the workbook spans several: "Dinas PUPR Kab. Tapin" */
  readonly opdKabupaten: string;
  readonly paguIndikatif: Rupiah | undefined;
  /** the program's whole pagu where the row holds only a share of it; told in the keterangan */
  readonly paguUtuh?: Rupiah | undefined;
  readonly sumberDana: string;
  readonly lokasi: string;
  /** code and name */
  readonly kegiatanDesa: string;
  readonly anggaranDesa: Rupiah | undefined;
  readonly sumberDanaDesa: string;
  readonly kewenangan: string;
  /** selaras / belum selaras / tidak selaras */
  readonly keselarasan: string;
  /** a step of the ladder of support, or belum teranggarkan / pagu kurang */
  readonly statusPendanaan: string;
  readonly keterangan: string;
  readonly kesepakatan: string;
  readonly tindakLanjut: string;
  readonly penanggungJawab: string;
  readonly batasWaktu: string;
}
