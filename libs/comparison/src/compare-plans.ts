import { Rupiah } from '@app/vocabulary';
import { addUp } from './add-up';
import type { Figures, GroupFigures } from './add-up';
import { listChanges } from './list-changes';
import type { FieldChange } from './list-changes';
import { matchRenamed } from './match-renamed';
import type { RenameReason } from './match-renamed';
import { keyOf } from './plan-row';
import type { PlanRow } from './plan-row';

export const CHANGE_CLASSES = ['baru', 'hilang', 'berubah', 'berganti'] as const;
/** `baru` came, `hilang` left, `berubah` has other content, `berganti` another name, code or agency */
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** One row that is not what it was. At least one of before and after is there. */
export interface RowComparison {
  readonly class: ChangeClass;
  readonly before: PlanRow | undefined;
  readonly after: PlanRow | undefined;
  readonly changes: readonly FieldChange[];
  /** pagu after minus pagu before; a pagu not filled in counts as nothing */
  readonly delta: Rupiah;
  /** why rows of different keys are held to be the same; `berganti` only */
  readonly reason: RenameReason | undefined;
}

export interface Comparison {
  /** the largest difference of money first */
  readonly rows: readonly RowComparison[];
  readonly counts: Readonly<Record<ChangeClass, number>>;
  readonly unchanged: number;
  readonly total: Figures;
  readonly agencies: readonly GroupFigures[];
  readonly governments: readonly GroupFigures[];
}

/**
 * Tells two states of a plan apart. Every row of either is in exactly one class or unchanged, and
 * the deltas of the rows, of the agencies and of the governments each add up to the difference of
 * the totals, to the sen.
 *
 * Throws RangeError when one of the plans holds two rows of the same key.
 */
export function comparePlans(before: readonly PlanRow[], after: readonly PlanRow[]): Comparison {
  const earlier = byKey(before);
  const later = byKey(after);
  const rows: RowComparison[] = [];
  let unchanged = 0;
  for (const [key, row] of earlier) {
    const now = later.get(key);
    if (!now) continue;
    const changes = listChanges(row, now);
    if (changes.length === 0) unchanged += 1;
    else rows.push(toComparison('berubah', row, now));
  }
  const rest = matchRenamed(
    before.filter((row) => !later.has(keyOf(row))),
    after.filter((row) => !earlier.has(keyOf(row))),
  );
  for (const pair of rest.pairs) {
    rows.push(toComparison('berganti', pair.before, pair.after, pair.reason));
  }
  for (const row of rest.dropped) rows.push(toComparison('hilang', row, undefined));
  for (const row of rest.added) rows.push(toComparison('baru', undefined, row));
  return {
    rows: sortByMoney(rows),
    counts: countClasses(rows),
    unchanged,
    ...addUp(before, after),
  };
}

function byKey(rows: readonly PlanRow[]): Map<string, PlanRow> {
  const map = new Map(rows.map((row) => [keyOf(row), row]));
  if (map.size !== rows.length) throw new RangeError('A plan holds two rows of the same key');
  return map;
}

function toComparison(
  kind: ChangeClass,
  before: PlanRow | undefined,
  after: PlanRow | undefined,
  reason?: RenameReason,
): RowComparison {
  const amount = (row: PlanRow | undefined): Rupiah => row?.pagu ?? Rupiah.zero;
  return {
    class: kind,
    before,
    after,
    changes: before && after ? listChanges(before, after) : [],
    delta: amount(after).minus(amount(before)),
    reason,
  };
}

function countClasses(rows: readonly RowComparison[]): Record<ChangeClass, number> {
  const counts = { baru: 0, hilang: 0, berubah: 0, berganti: 0 };
  for (const row of rows) counts[row.class] += 1;
  return counts;
}

/** By the size of the difference, and among equals by key, so that no order depends on the input. */
function sortByMoney(rows: readonly RowComparison[]): RowComparison[] {
  const size = ({ delta }: RowComparison): Rupiah =>
    delta.sen < 0n ? Rupiah.zero.minus(delta) : delta;
  return rows
    .map((row) => ({ row, size: size(row), key: keyOf((row.after ?? row.before)!) }))
    .sort(
      (a, b) =>
        b.size.compare(a.size) ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
        (a.row.class < b.row.class ? -1 : 1),
    )
    .map(({ row }) => row);
}
