import { Rupiah } from './rupiah';

/** Why a text is no value, in Indonesian: the rule it breaks and what to do. */
export interface Fault {
  readonly rule: string;
  readonly advice: string;
}

export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

const LARGEST_SEN = 10n ** 17n;
const ADVICE = 'Tulis rupiah penuh, misalnya 1250000 atau 1.250.000,50.';
const fault = (rule: string, advice = ADVICE): Reading<never> => ({ fault: { rule, advice } });

/**
 * Reads the digits of a number cell: a plain decimal, or one with an exponent. The noise of
 * binary fractions behind the 15 digits that Excel itself shows is taken away.
 */
export function readAmountNumber(digits: string): Reading<Rupiah> {
  return toRupiah(expandExponent(digits), true);
}

const BLANK = /^(?:[-–—.]+|nihil|kosong|n\/a)?$/i;
const SCALED = /(?:^|\s|\d)(?:ribu|rb|juta|jt|miliar|milyar|triliun|m|t)\.?$/i;

/**
 * Reads an amount of rupiah as people write it, dot for thousands and comma for sen: `1.250` is one
 * thousand two hundred and fifty. Undefined for a blank and for `-`, which are not zero.
 * `1,250,000.50` has only one reading and is taken; `1.25` and `1,250` have none that is certain
 * and are asked about (pilihan produk).
 */
export function readAmountText(text: string): Reading<Rupiah | undefined> {
  const bare = text
    .replace(/^(?:rp|idr)(?![a-z])[\s.:]*/i, '')
    .replace(/\s*,[-–—]+$|(?<=\d)\s*[-–—]+$/, '')
    .trim();
  if (BLANK.test(bare)) return { value: undefined };
  if (SCALED.test(bare)) {
    return fault('Rupiah disingkat (ribu, juta, miliar).', adviceForScaled(bare));
  }
  if (/^\(.*\)$/.test(bare)) return negative();
  const plain = toPlainDecimal(bare.replace(/(?<=\d)[\s'](?=\d{3}(?!\d))/g, ''));
  if (plain === undefined) return fault('Nilai rupiah tidak jelas.', adviceForReadings(bare));
  return toRupiah(plain, false);
}

const POWERS: Readonly<Record<string, number>> = { r: 3, j: 6, m: 9, t: 12 };

/** "1,2 miliar" written out, for the person to confirm by typing it. */
function adviceForScaled(text: string): string {
  const full = scaledInFull(text);
  return full === undefined
    ? 'Tulis rupiah penuh, misalnya 1500000 untuk 1,5 juta.'
    : `Bila maksudnya ${grouped(full)}, tulis ${full}.`;
}

/** `1,2 miliar` to `1200000000`; undefined for a text that is no number before a scale. */
export function scaledInFull(written: string): string | undefined {
  const text = written.replace(/^(?:rp|idr)(?![a-z])[\s.:]*/i, '').trim();
  const match = /^(\d{1,6})(?:[.,](\d{1,3}))?\s*([rjmt])[a-z]*\.?$/i.exec(text);
  const [, whole = '', fraction = '', unit = ''] = match ?? [];
  const power = POWERS[unit.toLowerCase()];
  if (power === undefined) return undefined;
  return `${whole}${fraction.padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
}

/** `1.25` may be one rupiah and 25 sen or 125 rupiah: both are shown, none is taken. */
function adviceForReadings(text: string): string {
  const match = /^(\d+(?:[.,]\d+)*)[.,](\d+)$/.exec(text);
  if (!match) return ADVICE;
  const whole = match[1]!.replace(/[.,]/g, '');
  const withSen = `${whole},${match[2]!}`;
  const withoutSen = grouped(`${whole}${match[2]!}`);
  return `Bisa berarti ${withSen} atau ${withoutSen}. ${ADVICE}`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const DIGITS = String.raw`-?\d{1,3}`;
const SPELLINGS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^-?\d+$/, (text) => text],
  [/^-?\d+(?:\.\d+)?e[+-]?\d+$/i, expandExponent],
  [
    new RegExp(`^${DIGITS}(?:\\.\\d{3})+(?:,\\d+)?$`),
    (text) => text.replaceAll('.', '').replace(',', '.'),
  ],
  [new RegExp(`^${DIGITS}(?:,\\d{3})+\\.\\d+$`), (text) => text.replaceAll(',', '')],
  [new RegExp(`^${DIGITS}(?:,\\d{3}){2,}$`), (text) => text.replaceAll(',', '')],
  [/^-?\d+,\d{1,2}$/, (text) => text.replace(',', '.')],
  [/^-?\d{4,}\.\d{1,2}$/, (text) => text],
];

function toPlainDecimal(text: string): string | undefined {
  return SPELLINGS.find(([pattern]) => pattern.test(text))?.[1](text);
}

/** `1E+15` to `1000000000000000`, digit by digit; a float would lose the last ones. */
function expandExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,3})$/i.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point > 40) return `${sign}1${'0'.repeat(40)}`;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  return padded.length > at ? `${sign}${padded.slice(0, at)}.${padded.slice(at)}` : sign + padded;
}

/** A number cell may carry the noise of binary fractions; 15 digits are what Excel itself shows. */
function withoutNoise(decimal: string): string {
  if (!/\.\d{3,}$/.test(decimal)) return decimal;
  const rounded = Number(Number(decimal).toPrecision(15)).toString();
  return /^-?\d+(?:\.\d+)?$/.test(rounded) ? rounded : decimal;
}

function toRupiah(decimal: string, isNumberCell: boolean): Reading<Rupiah> {
  const plain = (isNumberCell ? withoutNoise(decimal) : decimal).replace(/(\.\d{2})0+$/, '$1');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return fault('Nilai rupiah tidak jelas.');
  if (/^-.*[1-9]/.test(plain)) return negative();
  if (/\.\d{3,}$/.test(plain)) return fault('Rupiah paling banyak dua angka di belakang koma.');
  const amount = Rupiah.parse(plain.replace(/^-/, ''));
  if (amount.sen > LARGEST_SEN) return fault('Nilai melebihi 1.000.000.000.000.000 rupiah.');
  return { value: amount };
}

function negative(): Reading<never> {
  return fault('Rupiah tidak boleh negatif.', 'Tulis nilai setelah perubahan, bukan selisihnya.');
}
