import { LOKUS_FIELDS, type LokusDraft, type LokusField } from './lokus-draft';

export interface LokusChange {
  field: LokusField;
  before: string;
  after: string;
}

/** What one of two people did to the desa list that both opened. */
export interface LokusDifference {
  added: LokusDraft[];
  removed: LokusDraft[];
  changed: { row: LokusDraft; changes: LokusChange[] }[];
}

/** A desa may be in the list more than once, at several places. */
const keyOf = ({ desaCode, detail }: LokusDraft): string =>
  `${desaCode} ${detail.trim().toLowerCase()}`;
const byKey = (rows: readonly LokusDraft[]): Map<string, LokusDraft> =>
  new Map(rows.map((row) => [keyOf(row), row]));

export function differenceOf(
  before: readonly LokusDraft[],
  after: readonly LokusDraft[],
): LokusDifference {
  const old = byKey(before);
  const now = byKey(after);
  return {
    added: after.filter((row) => !old.has(keyOf(row))),
    removed: before.filter((row) => !now.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const changes = changesOf(old.get(keyOf(row)) ?? row, row);
      return changes.length > 0 ? [{ row, changes }] : [];
    }),
  };
}

function changesOf(before: LokusDraft, after: LokusDraft): LokusChange[] {
  return LOKUS_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/** What I left as it was comes from them; what I touched stays mine. */
export function mergeLokus(
  base: readonly LokusDraft[],
  { mine, theirs }: { mine: readonly LokusDraft[]; theirs: readonly LokusDraft[] },
): LokusDraft[] {
  const [old, own, other] = [byKey(base), byKey(mine), byKey(theirs)];
  const keys = [...new Set([...own.keys(), ...other.keys()])];
  return keys
    .flatMap((key) => {
      const [was, is] = [old.get(key), own.get(key)];
      const isTouched = !was || !is ? was !== is : changesOf(was, is).length > 0;
      return (isTouched ? is : other.get(key)) ?? [];
    })
    .sort((a, b) => a.desaCode.localeCompare(b.desaCode));
}
