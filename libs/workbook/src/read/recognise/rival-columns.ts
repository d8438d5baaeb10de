import type { HeaderColumn } from './header-columns';
import type { LayoutField } from './header-words';
import { type ColumnGuess, KNOWN_HEADER, type LooseMatch } from './loose-match';
import { strengthOf } from './match-columns';
import type { HeaderMatch } from './recognise-layout';
import { readTitleBlock } from './title-lines';

const AMOUNTS = new Set(['pagu', 'anggaran']);

/**
 * Two columns with the same words for one amount, such as "Pagu 2026" and "Pagu 2027". The year of
 * the title decides; without it both are candidates and a person must choose.
 */
export function settleRivals(match: HeaderMatch): LooseMatch {
  const byField = new Map(match.byField);
  const guesses: ColumnGuess[] = [];
  const { tahun } = readTitleBlock(match.table.rows.slice(0, match.headerStart));
  for (const field of match.layout.fields) {
    const chosen = byField.get(field.field);
    if (!chosen) continue;
    const rivals = AMOUNTS.has(field.field) ? rivalsOf(match, field, chosen) : [chosen];
    const ofYear = rivals.filter(({ header }) => tahun && header.includes(String(tahun)));
    const settled = ofYear.length === 1 ? ofYear : rivals;
    if (settled.length === 1) byField.set(field.field, settled[0]!);
    guesses.push(...settled.map((column) => ({ field, column, confidence: 1, why: KNOWN_HEADER })));
  }
  return { ...match, byField, guesses };
}

function rivalsOf(match: HeaderMatch, field: LayoutField, chosen: HeaderColumn): HeaderColumn[] {
  const taken = new Set(match.byField.values());
  const closeness = Math.floor(strengthOf(field, chosen) * 10);
  return match.columns.filter(
    (column) =>
      column === chosen ||
      (!taken.has(column) &&
        column.group === chosen.group &&
        column.name === chosen.name &&
        Math.floor(strengthOf(field, column) * 10) === closeness),
  );
}
