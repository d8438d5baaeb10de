import type { MappingCandidate, MappingQuestion } from '../read-result';
import { columnLetter } from '../table';
import { fieldLabel } from './field-label';
import type { LayoutField } from './header-words';
import { type ColumnGuess, type LooseMatch, SURE } from './loose-match';

const SAMPLES = 3;
const CELL_CHARS = 80;
/** Two columns this close for one field: a person decides. */
const RIVALS_WITHIN = 0.1;

/** What must be asked before a sheet can be read; empty when every required column is certain. */
export function questionsOf(match: LooseMatch): MappingQuestion[] {
  const required = match.layout.fields.filter(
    (field) => field.required && (match.byField.has(field.field) || match.missing.includes(field)),
  );
  return required.flatMap((field) => {
    const rivals = match.guesses.filter((guess) => guess.field === field && isFree(match, guess));
    const best = rivals[0];
    const second = rivals[1];
    if (!best) return [question(match, field, allColumns(match, field), 'tidak-ditemukan')];
    if (second && second.confidence >= SURE && best.confidence - second.confidence < RIVALS_WITHIN)
      return [question(match, field, rivals, 'bersaing')];
    return best.confidence >= SURE ? [] : [question(match, field, rivals, 'tidak-pasti')];
  });
}

/** A column that serves another field surely is no rival for this one. */
function isFree({ byField, guesses }: LooseMatch, { field, column }: ColumnGuess): boolean {
  const holder = [...byField].find(([, other]) => other === column)?.[0];
  if (holder === undefined || holder === field.field) return true;
  return !guesses.some(
    (guess) => guess.field.field === holder && guess.column === column && guess.confidence >= SURE,
  );
}

function allColumns(match: LooseMatch, field: LayoutField): ColumnGuess[] {
  const taken = new Set(match.byField.values());
  return match.columns
    .filter((column) => !taken.has(column))
    .map((column) => ({
      field,
      column,
      confidence: 0,
      why: 'judul dan isinya tidak menunjukkan apa-apa',
    }));
}

const REASONS = {
  'tidak-ditemukan': 'tidak ada judul atau isi yang cocok',
  'tidak-pasti': 'judul atau isinya hanya mirip',
  bersaing: 'lebih dari satu kolom cocok',
} as const;

function question(
  match: LooseMatch,
  field: LayoutField,
  guesses: readonly ColumnGuess[],
  doubt: MappingQuestion['doubt'],
): MappingQuestion {
  const label = fieldLabel(match.layout.kind, field);
  return {
    field: field.field,
    label,
    doubt,
    reason: `Kolom "${label}": ${REASONS[doubt]}. Pilih kolomnya.`,
    candidates: guesses.map((guess) => toCandidate(match, guess)),
  };
}

function toCandidate(
  { table, dataStart }: LooseMatch,
  { column, confidence, why }: ColumnGuess,
): MappingCandidate {
  const texts = table.rows.slice(dataStart).flatMap((row) => row.cells.get(column.column) ?? []);
  return {
    column: columnLetter(column.column),
    header: column.header,
    confidence: Math.round(confidence * 100) / 100,
    why,
    samples: texts.slice(0, SAMPLES).map(({ text }) => text.slice(0, CELL_CHARS)),
  };
}
