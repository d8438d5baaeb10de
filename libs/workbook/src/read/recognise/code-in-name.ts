import { contentsOf } from './column-content';
import type { HeaderMatch } from './recognise-layout';

const MOST = 0.6;
/** Layouts whose reader can take the code off the front of the name. */
const SPLITS = new Set(['renja-sipd-json', 'renja-sipd-17-kolom', 'tabel-apbdes', 'rkpdes']);

/** "1.03.02 Program ..." in one cell: the column of names serves for the codes too. */
export function withCodeInName<T extends HeaderMatch>(match: T): T {
  const nama = match.byField.get('nama');
  const lacksCode = match.missing.some(({ field }) => field === 'kode');
  if (!nama || !lacksCode || !SPLITS.has(match.layout.id)) return match;
  const rows = match.table.rows.slice(match.dataStart);
  const coded = contentsOf(rows, nama.column).get('kode-dan-nama') ?? 0;
  if (coded < MOST) return match;
  return { ...match, missing: match.missing.filter(({ field }) => field !== 'kode') };
}
