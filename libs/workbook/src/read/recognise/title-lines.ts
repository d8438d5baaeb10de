import type { TableRow } from '../table';

/** What stands above the header: for whom and for which year the table is. */
export interface TitleBlock {
  readonly tahun: number | undefined;
  readonly namaDesa: string | undefined;
  readonly namaKecamatan: string | undefined;
  readonly namaKabupaten: string | undefined;
  readonly perangkatDaerah: string | undefined;
}

const NEXT_LABEL = String.raw`(?=\s+(?:desa|kecamatan|kec\.|kabupaten|kab\.|kota|provinsi|tahun|t\.?a\.?)\b|$)`;
const named = (words: string) => [
  new RegExp(`^(?:nama\\s+)?(?:${words})\\s*[:=]\\s*(.+?)${NEXT_LABEL}`, 'i'),
  new RegExp(`(?:^|\\s)(?:${words})\\s+(?!desa\\b|kerja\\b|tahun\\b)([^:()]+?)${NEXT_LABEL}`, 'i'),
];

const PATTERNS = {
  namaDesa: named('(?:rkp|du-?rkp|pemerintah|apb)\\s*desa|desa|kelurahan'),
  namaKecamatan: named('kecamatan|kec\\.'),
  namaKabupaten: named('kabupaten|kab\\.'),
  perangkatDaerah: [
    /^(?:nama\s+)?(?:perangkat daerah|opd|skpd|satuan kerja perangkat daerah|unit organisasi)\s*[:=]\s*(.+)$/i,
  ],
};

/** Reads the title lines; a label and its value may stand in cells of their own. */
export function readTitleBlock(rows: readonly TableRow[]): TitleBlock {
  const lines = rows.map(lineOf).filter((line) => line !== '');
  const find = (field: keyof typeof PATTERNS) => firstMatch(PATTERNS[field], lines);
  return {
    tahun: readYear(lines),
    namaDesa: find('namaDesa'),
    namaKecamatan: find('namaKecamatan'),
    namaKabupaten: find('namaKabupaten'),
    perangkatDaerah: find('perangkatDaerah'),
  };
}

function lineOf(row: TableRow): string {
  const cells = [...row.cells].sort(([a], [b]) => a - b).map(([, cell]) => cell.text);
  return cells.join(' ').replace(/\s+/g, ' ').replace(/\s+:/g, ' :').trim();
}

function firstMatch(patterns: readonly RegExp[], lines: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    for (const line of lines) {
      const value = pattern
        .exec(line)?.[1]
        ?.replace(/[\s.:_-]+$/, '')
        .trim();
      if (value) return value;
    }
  }
  return undefined;
}

function readYear(lines: readonly string[]): number | undefined {
  const text = lines.join('\n');
  const match =
    /(?:tahun(?:\s+(?:anggaran|rencana))?|t\.?a\.?)\s*:?\s*(20\d\d)/i.exec(text) ??
    /\b(20\d\d)\b/.exec(text);
  return match ? Number(match[1]) : undefined;
}

const SCALED =
  /(?:dalam|x|×|\()\s*(?:satuan\s+)?(?:rp\.?|rupiah)?\s*\.?\s*(ribu|juta|miliar|milyar)(?:an)?\b|\b(?:rp\.?|rupiah)\s*\.?\s*(?:ribu|juta|miliar|milyar)(?:an)?\b|\b(?:ribu|juta|miliar|milyar)(?:an)?\s*(?:rp|rupiah)\b/i;

/** "(Rp ribu)", "dalam jutaan rupiah": amounts are never multiplied on a guess. */
export function saysScaledRupiah(text: string): boolean {
  return SCALED.test(text);
}
