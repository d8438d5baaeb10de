import names from './data/nomenklatur-names.json';
import penunjang from './data/penunjang.json';
import kabupaten from './data/sub-kegiatan-kabupaten.json';
import provinsi from './data/sub-kegiatan-provinsi.json';

/** One sub kegiatan of the nomenclature with the ranges the sample draws from. */
export interface CatalogueRow {
  readonly kode: string;
  readonly nama: string;
  readonly namaProgram: string;
  readonly namaKegiatan: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: readonly [number, number];
  /** millions of rupiah */
  readonly paguJuta: readonly [number, number];
}

interface StoredRow {
  readonly nama: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: readonly number[];
  readonly paguJuta: readonly number[];
}

const nameOf = new Map(names.rows.map((row) => [row.kode, row.nama]));

function toRow(stored: StoredRow, kode: string, template: string): CatalogueRow {
  const parts = template.split('.');
  return {
    kode,
    nama: stored.nama,
    namaProgram: nameOf.get(parts.slice(0, 3).join('.')) ?? '',
    namaKegiatan: nameOf.get(parts.slice(0, 5).join('.')) ?? '',
    indikator: stored.indikator,
    satuan: stored.satuan,
    target: stored.target as unknown as [number, number],
    paguJuta: stored.paguJuta as unknown as [number, number],
  };
}

export const kabupatenCatalogue: readonly CatalogueRow[] = kabupaten.rows.map((row) =>
  toRow(row, row.kode, row.kode),
);
export const provinsiCatalogue: readonly CatalogueRow[] = provinsi.rows.map((row) =>
  toRow(row, row.kode, row.kode),
);

const byKode = new Map(
  [...kabupatenCatalogue, ...provinsiCatalogue].map((row) => [row.kode, row] as const),
);

/** Throws when a story names a sub kegiatan that is in neither list: a mistake in the data. */
export function catalogueRow(kode: string): CatalogueRow {
  const row = byKode.get(kode);
  if (!row) throw new Error(`Sub kegiatan ${kode} is not in the sample's catalogue`);
  return row;
}

/** The supporting programme's rows, coded for one bidang urusan. Level 1 province, 2 kabupaten/kota. */
export function penunjangRows(bidangUrusan: string, level: 1 | 2): CatalogueRow[] {
  return penunjang.rows.map((row) =>
    toRow(row, `${bidangUrusan}.01.${level}.${row.tail}`, `X.XX.01.${level}.${row.tail}`),
  );
}
