import type { UploadKind } from '../rows';
import type { Table } from '../table';
import { UploadRefused } from '../upload-refused';
import { type HeaderColumn, isColumnNumbers, readHeaderColumns } from './header-columns';
import { LAYOUTS } from './header-words';
import { type LayoutMatch, matchColumns } from './match-columns';

/** How far down a sheet a header is looked for, and how many rows it may have. */
export const HEADER_WINDOW = 40;
export const HEADER_DEPTHS = [1, 2, 3];

export interface HeaderMatch extends LayoutMatch {
  readonly table: Table;
  readonly columns: readonly HeaderColumn[];
  /** index in `table.rows` of the first header row */
  readonly headerStart: number;
  /** index in `table.rows` of the first row that may hold data */
  readonly dataStart: number;
}

/** The best reading of one sheet as one of the layouts of this kind; undefined for an empty sheet. */
export function findHeader(table: Table, kind: UploadKind): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (let start = 0; start < Math.min(HEADER_WINDOW, table.rows.length); start += 1) {
    for (const depth of HEADER_DEPTHS) {
      for (const match of matchAt(table, start, depth, kind)) {
        if (!best || isBetter(match, best)) best = match;
      }
    }
  }
  return best;
}

function matchAt(table: Table, start: number, depth: number, kind: UploadKind): HeaderMatch[] {
  const rows = table.rows.slice(start, start + depth);
  if (rows.length < depth || rows.slice(1).some(isColumnNumbers)) return [];
  const columns = readHeaderColumns(rows);
  return LAYOUTS.filter((layout) => layout.kind === kind).map((layout) => ({
    ...matchColumns(layout, columns),
    table,
    columns,
    headerStart: start,
    dataStart: firstDataRow(table, start + depth),
  }));
}

/** A row of column numbers or letters under the header is no data. */
export function firstDataRow(table: Table, after: number): number {
  const row = table.rows[after];
  return row && isColumnNumbers(row) ? after + 1 : after;
}

/** Nothing missing first, then more columns understood, then the closer words, then the higher row. */
export function isBetter(match: HeaderMatch, best: HeaderMatch): boolean {
  const gap = Number(match.missing.length > 0) - Number(best.missing.length > 0);
  if (gap !== 0) return gap < 0;
  if (match.score !== best.score) return match.score > best.score;
  return match.strength > best.strength;
}

/** @throws UploadRefused naming the columns that are missing, or saying that no header was found */
export function requireColumns(match: HeaderMatch | undefined, kind: UploadKind): HeaderMatch {
  if (match && match.missing.length === 0) return match;
  const required = match?.layout.fields.filter((field) => field.required) ?? [];
  const found = required.length - (match?.missing.length ?? 0);
  if (match && found > 0 && found >= match.missing.length) {
    const names = match.missing.map(({ label }) => `"${label}"`).join(', ');
    const row = match.table.rows[match.headerStart]!.number;
    throw new UploadRefused(
      'missing-column',
      `Judul tabel ditemukan di lembar "${match.table.sheet}" baris ${row}, tetapi kolom ${names} tidak ada. Tambahkan kolom itu, lalu unggah lagi.`,
    );
  }
  throw new UploadRefused('no-header', `Judul tabel tidak dikenali. ${EXPECTED[kind]}`);
}

const EXPECTED: Readonly<Record<UploadKind, string>> = {
  renja:
    'Unggah berkas Renja/RKPD dari SIPD-RI, atau tabel dengan kolom Kode, Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan dan Pagu Indikatif.',
  'kegiatan-desa':
    'Unggah Ta_Kegiatan dari Siskeudes, RKP Desa, DU-RKP Desa, atau tabel dengan kolom Desa, Kode, Uraian dan Anggaran.',
  nomenklatur: 'Unggah unduhan nomenklatur SIPD dengan kolom PROGRAM, KEGIATAN dan SUBKEGIATAN.',
  prioritas: 'Judul kolom: dokumen, periode, tingkat, kode, kode_induk, nama.',
};
