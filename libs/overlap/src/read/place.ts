/** The place inside the desa as far as one row tells it. Empty sets mean: not told. */
export interface Place {
  readonly rt: ReadonlySet<number>;
  readonly rw: ReadonlySet<number>;
  /** hamlets by number (`Dusun II` = 2) */
  readonly hamletNumbers: ReadonlySet<number>;
  /** hamlets, kampung and segments by name, lower case */
  readonly names: ReadonlySet<string>;
  /** streets and alleys by name: they cross hamlets, so they are compared apart */
  readonly streets: ReadonlySet<string>;
  /** unmarked words of the title that may be a name of a place (`Sawah Lebar`) */
  readonly hints: ReadonlySet<string>;
  /** names of groups: `poktan waluya tani` without its marker */
  readonly groups: ReadonlySet<string>;
  /** the two ends of a segment, sorted: `cicau|kekenceng` */
  readonly segments: ReadonlySet<string>;
}

/** The same sets while a row is being read. */
export interface PlaceDraft {
  rt: Set<number>;
  rw: Set<number>;
  hamletNumbers: Set<number>;
  names: Set<string>;
  streets: Set<string>;
  hints: Set<string>;
  groups: Set<string>;
  segments: Set<string>;
}

export function emptyPlace(): PlaceDraft {
  return {
    rt: new Set(),
    rw: new Set(),
    hamletNumbers: new Set(),
    names: new Set(),
    streets: new Set(),
    hints: new Set(),
    groups: new Set(),
    segments: new Set(),
  };
}

/** True when the row names anything finer than the desa. */
export function isDetailed(place: Place): boolean {
  return (
    place.rt.size +
      place.rw.size +
      place.hamletNumbers.size +
      place.names.size +
      place.streets.size +
      place.groups.size >
    0
  );
}
