import type { ImportMapping, MappingAnswer } from '../../api/types';

export type MappingSheet = ImportMapping['sheets'][number];
export type MappingForm = ImportMapping['forms'][number];

/** What a person has chosen so far; a column without a field is not read. */
export interface MappingChoice {
  readonly sheet: string;
  readonly layout: string;
  /** 0: none chosen yet */
  readonly headerRow: number;
  readonly headerDepth: number;
  readonly fieldOf: Readonly<Record<string, string>>;
}

/** The earlier answer, or else the guesses that no other column rivals. */
export function firstChoice({ sheets, forms, answer }: ImportMapping): MappingChoice {
  if (answer) {
    const { columns, ...place } = answer;
    const fieldOf = Object.fromEntries(columns.map(({ column, field }) => [column, field]));
    return { ...place, fieldOf };
  }
  return choiceOfSheet(sheets[0]!, forms);
}

export function choiceOfSheet(sheet: MappingSheet, forms: readonly MappingForm[]): MappingChoice {
  const taken = sheet.columns.flatMap(({ column, guess, isTaken }) =>
    guess && isTaken ? [[column, guess.field] as const] : [],
  );
  return {
    sheet: sheet.sheet,
    layout: sheet.layout ?? forms[0]!.layout,
    headerRow: sheet.headerRow,
    headerDepth: Math.max(1, sheet.headerDepth),
    fieldOf: Object.fromEntries(taken),
  };
}

/** In another form only the fields that it knows too stay chosen. */
export function withForm(choice: MappingChoice, form: MappingForm): MappingChoice {
  const known = new Set(form.fields.map(({ field }) => field));
  const kept = Object.entries(choice.fieldOf).filter(([, field]) => known.has(field));
  return { ...choice, layout: form.layout, fieldOf: Object.fromEntries(kept) };
}

export interface MappingState {
  /** labels of needed fields without a column */
  readonly missing: readonly string[];
  readonly twice: readonly { readonly label: string; readonly letters: readonly string[] }[];
}

/** What still stands in the way; the API checks the same and has the last word. */
export function stateOf(
  { fieldOf }: MappingChoice,
  form: MappingForm,
  sheet: MappingSheet,
): MappingState {
  const lettersOf = (field: string): string[] =>
    Object.keys(fieldOf).filter((letter) => fieldOf[letter] === field);
  const isCoded = sheet.columns.some(
    ({ column, hasCodesInFront }) => hasCodesInFront && fieldOf[column] === 'nama',
  );
  const isServed = (field: string): boolean =>
    lettersOf(field).length > 0 || (field === 'kode' && form.splitsCodes && isCoded);
  return {
    missing: form.fields
      .filter(({ field, required }) => required && !isServed(field))
      .map(({ label }) => label),
    twice: form.fields
      .map(({ field, label }) => ({ label, letters: lettersOf(field) }))
      .filter(({ letters }) => letters.length > 1),
  };
}

export function answerOf({ fieldOf, ...place }: MappingChoice): MappingAnswer {
  const columns = Object.entries(fieldOf).map(([column, field]) => ({ column, field }));
  return { ...place, columns };
}
