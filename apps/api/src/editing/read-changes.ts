import type { ColumnValues } from '@app/database';
import { readSumberDana } from '@app/reference';
import { readQuantity } from '@app/workbook';
import type { EditableField, RowKind } from './editable-fields';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

type Reading = { readonly value: string | number | null } | { readonly message: string };

/** `1250000` or `1250000.50`, up to 10^15 rupiah: what numeric(18,2) holds and JSON carries. */
const RUPIAH = /^\d{1,15}(?:\.\d{1,2})?$/;
const VOLUME = /^\d{1,14}(?:\.\d{1,4})?$/;

/**
 * What a request wants to write, under column names, with what follows from it (codes of the
 * sumber dana, the number in a target). Unknown fields and bad values become errors by field.
 */
export function readChanges(
  { fields }: RowKind,
  changes: Readonly<Record<string, unknown>>,
): { values: ColumnValues; errors: FieldError[] } {
  const values: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, raw] of Object.entries(changes)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const reading = field ? READERS[field.kind](raw, field) : unknown(name);
    if ('message' in reading) errors.push({ field: name, message: reading.message });
    else if (field) values[field.column] = reading.value;
  }
  return { values: { ...values, ...followingFrom(values) }, errors };
}

const unknown = (name: string): Reading => ({ message: `Isian "${name}" tidak dapat diubah.` });

const READERS: Record<EditableField['kind'], (raw: unknown, field: EditableField) => Reading> = {
  text: readText,
  rupiah: (raw, { label }) =>
    readPattern(raw, RUPIAH, `${label} harus rupiah tanpa minus, paling banyak dua desimal.`),
  volume: (raw, { label }) =>
    readPattern(raw, VOLUME, `${label} harus angka tanpa minus, paling banyak empat desimal.`),
  month: (raw, { label }) =>
    raw === null || (Number.isInteger(raw) && Number(raw) >= 1 && Number(raw) <= 12)
      ? { value: raw as number | null }
      : { message: `${label} harus angka 1 sampai 12, atau kosong.` },
};

function readText(raw: unknown, { label, isRequired, max = 2_000 }: EditableField): Reading {
  if (typeof raw !== 'string') return { message: `${label} harus teks.` };
  // PostgreSQL cannot hold the character 0, and no plan needs a control character.
  const value = raw
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .trim()
    .normalize('NFC');
  if (isRequired && value === '') return { message: `${label} tidak boleh kosong.` };
  if (value.length > max) return { message: `${label} paling panjang ${max} huruf.` };
  return { value };
}

function readPattern(raw: unknown, pattern: RegExp, message: string): Reading {
  if (raw === null) return { value: null };
  return typeof raw === 'string' && pattern.test(raw) ? { value: raw } : { message };
}

function followingFrom(values: Readonly<Record<string, unknown>>): ColumnValues {
  const fund = values['sumber_dana_text'];
  const target = values['target_text'];
  const quantity = typeof target === 'string' ? readQuantity(target) : undefined;
  return {
    ...(typeof fund === 'string' ? { sumber_dana: readSumberDana(fund).codes } : {}),
    ...(typeof target === 'string'
      ? { target_amount: quantity?.amount ?? null, target_satuan: quantity?.satuan ?? '' }
      : {}),
  };
}

/** Rules between the fields of one row, as it would stand. */
export function errorsBetween(row: ColumnValues): FieldError[] {
  const start = row['month_start'] as number | null | undefined;
  const end = row['month_end'] as number | null | undefined;
  if ((start ?? null) === null && (end ?? null) === null) return [];
  if ((start ?? null) === null || (end ?? null) === null) {
    return [
      { field: 'monthEnd', message: 'Isi bulan mulai dan bulan selesai, atau kosongkan keduanya.' },
    ];
  }
  return end! < start!
    ? [{ field: 'monthEnd', message: 'Bulan selesai tidak boleh sebelum bulan mulai.' }]
    : [];
}
