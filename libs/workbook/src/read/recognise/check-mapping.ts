import type { ExplicitMapping, MappingForm, MappingSheet } from '../read-result';
import type { UploadKind } from '../rows';
import { SPLITS_CODES } from './code-in-name';
import { fieldLabel } from './field-label';
import { LAYOUTS } from './header-words';

/** The forms that a file of this kind may have, each with its fields; the needed ones first. */
export function mappingForms(kind: UploadKind): MappingForm[] {
  return LAYOUTS.filter((layout) => layout.kind === kind).map(({ id, fields }) => ({
    layout: id,
    splitsCodes: SPLITS_CODES.has(id),
    fields: [...fields]
      .map((known) => ({
        field: known.field,
        label: fieldLabel(kind, known),
        required: known.required,
      }))
      .sort((a, b) => Number(b.required) - Number(a.required)),
  }));
}

export interface MappingAnswer {
  readonly sheet: string;
  readonly layout: string;
  readonly headerRow: number;
  readonly headerDepth: number;
  readonly columns: readonly { readonly column: string; readonly field: string }[];
}

/**
 * Holds an answer against the question it was asked by, before a worker reads the file with it.
 *
 * @returns what is wrong, in Indonesian and with what to do; empty for an answer that can be used
 */
export function checkMapping(
  kind: UploadKind,
  sheets: readonly MappingSheet[],
  answer: MappingAnswer,
): string[] {
  const sheet = sheets.find((candidate) => candidate.sheet === answer.sheet);
  if (!sheet) return [`Lembar "${answer.sheet}" tidak ada pada berkas ini. Pilih lembar lain.`];
  const form = mappingForms(kind).find(({ layout }) => layout === answer.layout);
  if (!form) return [`Bentuk tabel "${answer.layout}" tidak dikenal. Pilih bentuk lain.`];
  return [
    ...headerFlaws(sheet, answer),
    ...unknownPlaces(sheet, form, answer),
    ...twice(form, answer),
    ...missing(sheet, form, answer),
  ];
}

function headerFlaws({ rows }: MappingSheet, { headerRow, headerDepth }: MappingAnswer): string[] {
  const index = rows.findIndex(({ row }) => row === headerRow);
  if (index < 0) return [`Baris judul ${headerRow} tidak terlihat pada contoh. Pilih baris lain.`];
  if (headerDepth < 1 || headerDepth > index + 1)
    return [`Judul tidak dapat mencakup ${headerDepth} baris sampai baris ${headerRow}.`];
  return [];
}

function unknownPlaces(sheet: MappingSheet, form: MappingForm, { columns }: MappingAnswer) {
  return columns.flatMap(({ column, field }) => {
    if (!sheet.columns.some((known) => known.column === column))
      return [`Kolom ${column} tidak ada di lembar "${sheet.sheet}".`];
    const isKnown = form.fields.some((known) => known.field === field);
    return isKnown ? [] : [`Isian "${field}" tidak ada pada bentuk tabel ini.`];
  });
}

function twice(form: MappingForm, { columns }: MappingAnswer): string[] {
  const fields = form.fields.flatMap(({ field, label }) => {
    const letters = columns.filter((chosen) => chosen.field === field).map(({ column }) => column);
    return letters.length > 1
      ? [`"${label}" dipilih untuk kolom ${letters.join(' dan ')}. Pilih satu kolom saja.`]
      : [];
  });
  const letters = columns.map(({ column }) => column);
  const doubled = new Set(letters.filter((column, index) => letters.indexOf(column) !== index));
  return [
    ...fields,
    ...[...doubled].map((column) => `Kolom ${column} dipakai dua kali. Pilih satu isian saja.`),
  ];
}

function missing(sheet: MappingSheet, form: MappingForm, { columns }: MappingAnswer): string[] {
  const isChosen = (field: string) => columns.some((chosen) => chosen.field === field);
  const nama = columns.find(({ field }) => field === 'nama')?.column;
  const isCoded = sheet.columns.some((known) => known.column === nama && known.hasCodesInFront);
  return form.fields
    .filter(({ field, required }) => required && !isChosen(field))
    .filter(({ field }) => !(field === 'kode' && form.splitsCodes && isCoded))
    .map(({ label }) => `"${label}" wajib ada. Pilih kolomnya.`);
}

/** The answer as the reader takes it. */
export function toExplicitMapping({ columns, ...place }: MappingAnswer): ExplicitMapping {
  return {
    ...place,
    columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
  };
}
