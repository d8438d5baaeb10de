type Key = Readonly<Record<string, unknown>>;

/** What the group and the count of like rows do not say: `kode`, or of a village also year and name. */
export function naturalKeyOf(key: Key): string {
  const columns = Object.keys(key).filter((name) => name !== 'desa_code' && name !== 'ordinal');
  return JSON.stringify(columns.sort().map((column) => key[column]));
}

/** Gives rows of one natural key the numbers that no row of the plan has. */
export class FreeOrdinals {
  private readonly taken = new Map<string, Set<number>>();

  constructor(stored: readonly { readonly group: string; readonly key: Key }[]) {
    for (const { group, key } of stored) this.takenAt(group, key).add(Number(key['ordinal']));
  }

  take(group: string, key: Key): number {
    const taken = this.takenAt(group, key);
    let ordinal = 1;
    // Numbers are nearly always without holes, so the search begins where they would end.
    if (taken.has(taken.size)) ordinal = taken.size + 1;
    while (taken.has(ordinal)) ordinal += 1;
    taken.add(ordinal);
    return ordinal;
  }

  private takenAt(group: string, key: Key): Set<number> {
    const place = JSON.stringify([group, naturalKeyOf(key)]);
    const taken = this.taken.get(place) ?? new Set();
    this.taken.set(place, taken);
    return taken;
  }
}
