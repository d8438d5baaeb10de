import { PRIORITY_TIERS, scaledInFull } from '@app/vocabulary';
import type { CellError } from '../read-result';
import type { HeaderMatch } from '../recognise/recognise-layout';
import { splitCodeAndName } from '../values/read-code';
import { codeBetween, looksLikeCode, nextFreeCode } from './code-between';
import { readNumberWords } from './number-words';
import { SheetValues } from './sheet-values';

/** What may be typed into a wrong cell, and what speaks for it, in Indonesian. */
interface Suggestion {
  /** '': the cell may stay empty */
  readonly text: string;
  readonly why: string;
}

interface WrongCell {
  readonly sheet: SheetValues;
  readonly field: string;
  readonly row: number;
  /** what stands there; '' for a blank cell */
  readonly text: string;
}

/**
 * Adds to wrong cells what a person may type there, where the file itself says it: the words of an
 * amount, the year of all other rows, the code between the rows above and below. The advice leads
 * with it. Nothing is changed by it, and where two values would fit there is none.
 */
export function suggestCorrections(
  errors: readonly CellError[],
  matches: readonly HeaderMatch[],
): CellError[] {
  const sheets = new Map(matches.map((match) => [match.table.sheet, new SheetValues(match)]));
  return errors.map((error) => {
    const sheet = sheets.get(error.sheet);
    const field = sheet?.fieldAt(error.column.split(' ')[0]!);
    if (!sheet || field === undefined) return error;
    const found = suggest({ sheet, field, row: error.row, text: sheet.text(field, error.row) });
    return found ? { ...error, suggestion: found.text, advice: lead(found, error) } : error;
  });
}

function lead({ text, why }: Suggestion, { advice }: CellError): string {
  return text === ''
    ? `Boleh dikosongkan: ${why}. ${advice}`
    : `Isi dengan "${text}" bila benar: ${why}. ${advice}`;
}

const AMOUNTS = new Set([
  'pagu',
  'paguIndikatif',
  'paguTahunDepan',
  'anggaran',
  'anggaranPerubahan',
]);

function suggest(cell: WrongCell): Suggestion | undefined {
  if (AMOUNTS.has(cell.field)) return forAmount(cell);
  switch (cell.field) {
    case 'tahun':
      return forYear(cell);
    case 'kodeDesa':
      return forDesaCode(cell) ?? forCode(cell);
    case 'subKegiatan':
      return forCodeAndName(cell);
    case 'nama':
      return forName(cell);
    case 'tingkat':
      return forTier(cell);
    case 'kode':
    case 'kodePanjang':
      return forCode(cell);
    default:
      return undefined;
  }
}

/** A text with digits in it has a meaning of its own, and is not thrown away. */
function forAmount({ text }: WrongCell): Suggestion | undefined {
  const spoken = readNumberWords(text);
  if (spoken !== undefined) return { text: String(spoken), why: `"${text}" dalam angka` };
  const full = scaledInFull(text);
  if (full !== undefined) return { text: full, why: `"${text}" ditulis penuh` };
  return /\d/.test(text) ? undefined : { text: '', why: 'nilainya belum ada' };
}

function forYear({ sheet, field }: WrongCell): Suggestion | undefined {
  const text = sheet.mostCommon(field, (year) => /^20\d\d$/.test(year));
  return text ? { text, why: 'tahun pada kebanyakan baris lain' } : undefined;
}

/** `6301012001` is `63.01.01.2001` or Siskeudes' `01.2001.` where the other rows say so. */
function forDesaCode({ sheet, field, text }: WrongCell): Suggestion | undefined {
  const digits = text.replace(/\D/g, '');
  const code = sheet.mostCommon(field, (other) => looksLikeCode(other));
  return code && digits.endsWith(code.replace(/\D/g, ''))
    ? { text: code, why: 'angkanya sama dengan kode pada baris lain' }
    : undefined;
}

function forCode(cell: WrongCell): Suggestion | undefined {
  const { sheet, field, row, text } = cell;
  if (sheet.layout === 'prioritas' && text !== '') {
    const free = nextFreeCode(text, new Set(sheet.column(field)));
    return free ? { text: free, why: 'kode berikutnya yang belum dipakai' } : undefined;
  }
  const neighbour = (step: -1 | 1) => sheet.nearest(field, { row, step, accept: looksLikeCode });
  const between = codeBetween(neighbour(-1), neighbour(1));
  if (between) return { text: between, why: 'menurut kode baris di atas dan di bawahnya' };
  const isOptional = sheet.kind === 'kegiatan-desa' && field === 'kode';
  return isOptional ? { text: '', why: 'kode kegiatan desa tidak wajib' } : undefined;
}

/** Code and name share the cell: what is there stays, the other half comes from the rows around. */
function forCodeAndName({ sheet, field, row, text }: WrongCell): Suggestion | undefined {
  const { kode, nama } = splitCodeAndName(text);
  if (kode !== '') {
    const name = sheet.text('kinerja', row).replace(/^ter\p{L}+nya\s+/iu, '');
    return name === '' || name === sheet.text('kinerja', row)
      ? undefined
      : { text: `${kode} ${name}`, why: 'nama menurut kolom kinerja' };
  }
  const codeOf = (step: -1 | 1): string | undefined => {
    const found = sheet.nearest(field, {
      ...{ row, step },
      accept: (other) => looksLikeCode(splitCodeAndName(other).kode),
    });
    return found && splitCodeAndName(found).kode;
  };
  const code = codeBetween(codeOf(-1), codeOf(1));
  if (!code || nama === '') return undefined;
  return { text: `${code} ${nama}`, why: 'menurut kode baris di atas dan di bawahnya' };
}

/** Forms write a name once over several lines, and lists leave it out; both import under this one. */
function forName({ sheet, field, row }: WrongCell): Suggestion | undefined {
  if (sheet.layout === 'prioritas') {
    const label = [sheet.text('tingkat', row), sheet.text('kode', row)].filter(Boolean).join(' ');
    return label === ''
      ? undefined
      : { text: `${label} (nama menyusul)`, why: 'nama sementara dari tingkat dan kodenya' };
  }
  const above = sheet.nearest(field, { row, step: -1, accept: (text) => text !== '' });
  return above ? { text: above, why: 'nama pada baris di atasnya' } : undefined;
}

/** The tier of the other rows whose code is as deep. */
function forTier({ sheet, field, row }: WrongCell): Suggestion | undefined {
  const depthOf = (code: string): number => code.split('.').length;
  const codes = sheet.column('kode');
  const depth = depthOf(sheet.text('kode', row));
  const text = sheet.mostCommon(
    field,
    (tier, index) => isTier(tier) && depthOf(codes[index]!) === depth,
  );
  return text ? { text, why: 'tingkat baris lain dengan kode sedalam itu' } : undefined;
}

const isTier = (text: string): boolean =>
  PRIORITY_TIERS.some((tier) => tier.toLowerCase() === text.toLowerCase());
