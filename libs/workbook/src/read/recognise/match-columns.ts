import type { HeaderColumn } from './header-columns';
import type { HeaderSynonym, Layout, LayoutField } from './header-words';

export interface LayoutMatch {
  readonly layout: Layout;
  readonly byField: ReadonlyMap<string, HeaderColumn>;
  readonly missing: readonly LayoutField[];
  /** required fields weigh three, others one */
  readonly score: number;
  /** how closely the header words agree; decides between readings of equal score */
  readonly strength: number;
}

interface Candidate {
  readonly field: LayoutField;
  readonly column: HeaderColumn;
  readonly strength: number;
}

/** Gives each field of a layout its best column; a column serves one field. */
export function matchColumns(layout: Layout, columns: readonly HeaderColumn[]): LayoutMatch {
  const candidates = layout.fields.flatMap((field) =>
    columns.map((column) => ({ field, column, strength: strengthOf(field, column) })),
  );
  const best = candidates
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.column.column - b.column.column);
  const { byField, strength } = assign(best);
  const missing = layout.fields.filter(({ field, required }) => required && !byField.has(field));
  const score = layout.fields
    .filter(({ field }) => byField.has(field))
    .reduce((sum, { required }) => sum + (required ? 3 : 1), 0);
  return { layout, byField, missing, score, strength };
}

function assign(candidates: readonly Candidate[]): Pick<LayoutMatch, 'byField' | 'strength'> {
  const byField = new Map<string, HeaderColumn>();
  const taken = new Set<number>();
  let total = 0;
  for (const { field, column, strength } of candidates) {
    if (byField.has(field.field) || taken.has(column.column)) continue;
    byField.set(field.field, column);
    taken.add(column.column);
    total += strength;
  }
  return { byField, strength: total };
}

/** How closely the words of a header agree with a field; 0 when they do not. */
export function strengthOf(field: LayoutField, column: HeaderColumn): number {
  return Math.max(0, ...field.synonyms.map((synonym, rank) => match(synonym, column, rank)));
}

/** Words agree whole or not at all; among agreeing words the earlier synonym wins by a hair. */
function match({ group, name }: HeaderSynonym, column: HeaderColumn, rank: number): number {
  const hair = rank / 100;
  if (group !== '') return column.group.startsWith(group) && column.name === name ? 4 - hair : 0;
  if (name === column.name) return column.group === '' ? 3 - hair : 2 - hair;
  return name === `${column.group} ${column.name}` ? 3 - hair : 0;
}
