import type { OverlapKind } from './overlap-types';

export type TruthLabel = 'dup' | 'coll' | 'comp';

export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly kind: OverlapKind;
}

export interface TruthPair {
  readonly a: string;
  readonly b: string;
  readonly label: TruthLabel;
}

export interface Rates {
  readonly found: number;
  readonly wanted: number;
  readonly right: number;
  /** 0 to 1; 0 when nothing was found or wanted */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  /** duplicates and double funding against `dup`; pairs labelled `coll` are left out */
  readonly dup: Rates;
  /** every flagged pair against `dup` and `coll` */
  readonly dupAndColl: Rates;
  readonly byKind: Readonly<Partial<Record<OverlapKind, Rates>>>;
  /** complements that were called duplicates or double funding */
  readonly complementsCalledDuplicates: {
    readonly count: number;
    readonly total: number;
    readonly share: number;
  };
}

const LABELS_OF_KIND: Readonly<Record<OverlapKind, readonly TruthLabel[]>> = {
  duplikasi: ['dup'],
  pendanaan_ganda: ['dup'],
  tumpang_tindih: ['coll'],
  berbenturan: ['coll'],
  saling_melengkapi: ['comp'],
};

const DUPLICATES: ReadonlySet<OverlapKind> = new Set(['duplikasi', 'pendanaan_ganda']);
const keyOf = ({ a, b }: { a: string; b: string }) => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

function rates(found: number, wanted: number, right: number): Rates {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const sum = precision + recall;
  return {
    found,
    wanted,
    right,
    precision,
    recall,
    f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
  };
}

/**
 * Measures found pairs against labelled ones. Pairs the truth does not name are unrelated;
 * order within a pair does not matter.
 */
export function evaluatePairs(input: {
  readonly found: Iterable<FoundPair>;
  readonly truth: Iterable<TruthPair>;
}): Evaluation {
  const truth = new Map([...input.truth].map((pair) => [keyOf(pair), pair.label]));
  const found = [...new Map([...input.found].map((pair) => [keyOf(pair), pair])).values()];
  const labelled = found.map((pair) => ({ kind: pair.kind, label: truth.get(keyOf(pair)) }));
  const wanted = { dup: 0, coll: 0, comp: 0 };
  for (const label of truth.values()) wanted[label]++;
  const duplicates = labelled.filter(({ kind, label }) => DUPLICATES.has(kind) && label !== 'coll');
  const flagged = labelled.filter(({ kind }) => kind !== 'saling_melengkapi');
  const isDup = duplicates.filter(({ label }) => label === 'dup').length;
  const isFlagged = flagged.filter(({ label }) => label === 'dup' || label === 'coll').length;
  const wrongly = labelled.filter(
    ({ kind, label }) => DUPLICATES.has(kind) && label === 'comp',
  ).length;
  return {
    dup: rates(duplicates.length, wanted.dup, isDup),
    dupAndColl: rates(flagged.length, wanted.dup + wanted.coll, isFlagged),
    byKind: byKind(labelled, wanted),
    complementsCalledDuplicates: {
      count: wrongly,
      total: wanted.comp,
      share: wanted.comp === 0 ? 0 : wrongly / wanted.comp,
    },
  };
}

function byKind(
  labelled: readonly { kind: OverlapKind; label: TruthLabel | undefined }[],
  wanted: Readonly<Record<TruthLabel, number>>,
): Partial<Record<OverlapKind, Rates>> {
  const result: Partial<Record<OverlapKind, Rates>> = {};
  for (const kind of Object.keys(LABELS_OF_KIND) as OverlapKind[]) {
    const labels = LABELS_OF_KIND[kind];
    const ofKind = labelled.filter((pair) => pair.kind === kind);
    const right = ofKind.filter(({ label }) => label && labels.includes(label)).length;
    const total = labels.reduce((sum, label) => sum + wanted[label], 0);
    if (ofKind.length > 0) result[kind] = rates(ofKind.length, total, right);
  }
  return result;
}
