import { Rupiah, fullRupiah } from '@app/vocabulary';
import type { Names } from '@app/database';
import { describeInstant } from '../context/describe-instant';
import words from './audit-words.json';
import { nameOf } from './references';

const MONEY = new Set(words.money);
const CODES = new Set(words.codes);
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values;
const LONGEST_VALUE = 120;
/** As PostgreSQL writes a moment into JSON; a text that people typed hardly looks like it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;

/** Where and under which names the values of a trail are told. */
export interface Telling {
  readonly zone: { readonly timeZone: string; readonly timeZoneLabel: string };
  readonly names: Names;
}

/** A value of the trail in words: names for references, days for moments, rupiah for money. */
export function describeValue(field: string, value: unknown, { zone, names }: Telling): string {
  if (value === null || value === undefined || value === '') return '(kosong)';
  if (MONEY.has(field)) return fullRupiah(Rupiah.parse(String(value)));
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  const text = typeof value === 'object' ? [value].flat().map(String).join(', ') : String(value);
  if (MOMENT.test(text)) return describeInstant(new Date(text), zone);
  const known = nameOf(field, value, names) ?? WORDS[field]?.[text];
  if (known !== undefined) return known;
  if (CODES.has(field)) return text.replaceAll('_', ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
