import { agencyKeyOf } from './plan-row';
import type { PlanRow } from './plan-row';
import { readName, similarity } from './name-similarity';
import type { ReadName } from './name-similarity';

/** Why two rows of different keys are held to be the same row. */
export const RENAME_REASONS = {
  nomenklatur: 'nomenklatur tahun ini mengganti kodenya',
  kode: 'nama dan pagu sama pada perangkat daerah yang sama, kode atau urutannya lain',
  perangkat_daerah: 'kode, nama dan pagu sama pada perangkat daerah lain',
  nama: 'namanya sama atau hampir sama pada perangkat daerah yang sama',
} as const;
export type RenameReason = keyof typeof RENAME_REASONS;

export interface RenamedPair {
  readonly before: PlanRow;
  readonly after: PlanRow;
  readonly reason: RenameReason;
}

interface Candidate {
  readonly row: PlanRow;
  readonly name: ReadName;
  readonly owner: string;
}

/** Below this, two names are two activities. A choice of the product. */
const VERY_SIMILAR = 0.85;

/**
 * Pairs rows that left with rows that came, strongest reason first, each row once. A row with two
 * equally good partners stays unpaired: the reader is told that one left and others came.
 */
export function matchRenamed(
  dropped: readonly PlanRow[],
  added: readonly PlanRow[],
): { pairs: RenamedPair[]; dropped: PlanRow[]; added: PlanRow[] } {
  if (dropped.length === 0 || added.length === 0) {
    return { pairs: [], dropped: [...dropped], added: [...added] };
  }
  let left = dropped.map(toCandidate);
  let come = added.map(toCandidate);
  const pairs: RenamedPair[] = [];
  const steps: [RenameReason, (left: Candidate[], come: Candidate[]) => Pairing[]][] = [
    ['nomenklatur', pairByPreviousCode],
    ['kode', pairBy(({ row, owner, name }) => [owner, name.text, money(row)])],
    ['perangkat_daerah', pairBy(keyAcrossAgencies)],
    ['nama', pairBySimilarName],
  ];
  for (const [reason, find] of steps) {
    const found = find(left, come);
    pairs.push(...found.map(([a, b]) => ({ before: a.row, after: b.row, reason })));
    const taken = new Set(found.flat());
    left = left.filter((candidate) => !taken.has(candidate));
    come = come.filter((candidate) => !taken.has(candidate));
  }
  return { pairs, dropped: left.map(({ row }) => row), added: come.map(({ row }) => row) };
}

type Pairing = readonly [Candidate, Candidate];

function toCandidate(row: PlanRow): Candidate {
  const owner = JSON.stringify([row.kind, agencyKeyOf(row), row.desaCode, row.yearOffset]);
  return { row, owner, name: readName(row.nama) };
}

const money = (row: PlanRow): string => row.pagu?.toString() ?? '';

/** Villages do not move, and an amount of nothing tells nothing. */
function keyAcrossAgencies({ row, name }: Candidate): string[] | undefined {
  if (row.kind !== 'program' || row.pagu === undefined || row.pagu.isZero) return undefined;
  return [row.pemdaCode, row.kode, name.text, money(row)];
}

/** Pairs the rows that alone on each side have a key. */
function pairBy(keyOf: (candidate: Candidate) => string[] | undefined) {
  return (left: Candidate[], come: Candidate[]): Pairing[] => {
    const partners = group(come, keyOf);
    return [...group(left, keyOf)].flatMap(([key, [one, ...more]]) => {
      const [other, ...others] = partners.get(key) ?? [];
      const alone = more.length === 0 && others.length === 0;
      return one && other && alone ? [[one, other] as const] : [];
    });
  };
}

function group(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string[] | undefined,
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const parts = keyOf(candidate);
    if (!parts) continue;
    const key = JSON.stringify(parts);
    const rows = groups.get(key);
    if (rows) rows.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

function pairByPreviousCode(left: Candidate[], come: Candidate[]): Pairing[] {
  return pairWithinOwner(left, come, (one, other) =>
    one.row.kind === 'program' &&
    one.row.kode !== other.row.kode &&
    (one.row.previousCode === other.row.kode || other.row.previousCode === one.row.kode)
      ? 1
      : 0,
  );
}

function pairBySimilarName(left: Candidate[], come: Candidate[]): Pairing[] {
  return pairWithinOwner(left, come, (one, other) => {
    const score = similarity(one.name, other.name);
    return score >= VERY_SIMILAR ? score : 0;
  });
}

/** Pairs rows of one owner that are each other's one best partner. */
function pairWithinOwner(
  left: Candidate[],
  come: Candidate[],
  scoreOf: (one: Candidate, other: Candidate) => number,
): Pairing[] {
  const partners = group(come, ({ owner }) => [owner]);
  return [...group(left, ({ owner }) => [owner])].flatMap(([owner, ones]) => {
    const others = partners.get(owner) ?? [];
    const back = new Map(others.map((other) => [other, bestOf(other, ones, scoreOf)]));
    return ones.flatMap((one) => {
      const best = bestOf(one, others, scoreOf);
      return best && back.get(best) === one ? [[one, best] as const] : [];
    });
  });
}

/** The one candidate that scores highest, or none when the highest is shared or nothing. */
function bestOf(
  one: Candidate,
  others: readonly Candidate[],
  scoreOf: (one: Candidate, other: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = 0;
  for (const other of others) {
    const score = scoreOf(one, other);
    if (score > highest) [best, highest] = [other, score];
    else if (score === highest) best = undefined;
  }
  return best;
}
