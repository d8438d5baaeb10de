import type { Intervensi } from '@app/vocabulary';
import { indexNames, ownNames, type NamesOfDesa } from './names-of-desa';
import { emptyPlace } from './place';
import { tokensOf, type RowTokens } from './read-field';
import { PlaceReader } from './read-place';

/** `Sukamaju` and `Suka Maju` are one name. */
export function nameKey(name: string): string {
  return name.replaceAll(' ', '');
}

export interface DesaContext {
  readonly names: NamesOfDesa;
  /** hamlets whose number the rows tell: `sukamaju` is Dusun I */
  readonly numberOfHamlet: ReadonlyMap<string, number>;
}

/**
 * Learns from the rows of one desa how its hamlets are called and numbered. A number is believed
 * when one row gives name and number together and no row contradicts it more often.
 */
export function learnNames(
  rows: readonly Intervensi[],
  tokens: readonly RowTokens[] = rows.map(tokensOf),
): DesaContext {
  const own = ownNames(rows[0]?.desaName ?? '', new Set(rows.map((row) => row.opd)));
  const empty: NamesOfDesa = { own, hamlets: new Map() };
  const marked = new Set<string>();
  for (const row of tokens) for (const name of placeOf(row, empty, true).names) marked.add(name);
  const names = { own, hamlets: indexNames(marked) };
  const votes = new Map<string, Map<number, number>>();
  for (const row of tokens) voteForNumber(row, names, votes);
  return { names, numberOfHamlet: elect(votes) };
}

function placeOf({ judul, lokasi }: RowTokens, names: NamesOfDesa, markedOnly: boolean) {
  const place = emptyPlace();
  new PlaceReader(judul, new Uint8Array(judul.length), place, names, false).read();
  new PlaceReader(lokasi, new Uint8Array(lokasi.length), place, names, !markedOnly).read();
  return place;
}

function voteForNumber(
  row: RowTokens,
  names: NamesOfDesa,
  votes: Map<string, Map<number, number>>,
) {
  const place = placeOf(row, names, false);
  if (place.names.size !== 1 || place.hamletNumbers.size !== 1) return;
  const [name] = place.names;
  const [number] = place.hamletNumbers;
  const key = nameKey(name!);
  const tally = votes.get(key) ?? new Map<number, number>();
  tally.set(number!, (tally.get(number!) ?? 0) + 1);
  votes.set(key, tally);
}

function elect(votes: Map<string, Map<number, number>>): Map<string, number> {
  const elected = new Map<string, number>();
  for (const [name, tally] of votes) {
    const ranked = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (ranked.length === 1 || ranked[0]![1] > ranked[1]![1]) elected.set(name, ranked[0]![0]);
  }
  return elected;
}
