import type { Intervensi } from '@app/vocabulary';
import { buildCases } from './build-cases';
import { candidatePairs } from './candidate-pairs';
import { compareMeanings } from './compare-pair';
import type { OverlapFindings, OverlapPair } from './overlap-types';
import { learnNames } from './read/learn-names';
import { tokensOf } from './read/read-field';
import { readMeaning } from './read/read-meaning';

/**
 * All pairs and cases of one desa.
 * @param rows the intervensi of one desa, tahun n and n±1, in any order; rows that are only
 *   kabupaten-wide (belum berlokasi) must not be given
 * @returns pairs by falling score, complements included; cases of colliding rows only
 */
export function findOverlaps(rows: readonly Intervensi[]): OverlapFindings {
  const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const tokens = ordered.map(tokensOf);
  const { names, numberOfHamlet } = learnNames(ordered, tokens);
  const meanings = ordered.map((row, at) => readMeaning(row, names, tokens[at]));
  const pairs: OverlapPair[] = [];
  for (const [x, y] of candidatePairs(meanings)) {
    const pair = compareMeanings(meanings[x]!, meanings[y]!, { numberOfHamlet });
    if (pair) pairs.push(pair);
  }
  pairs.sort((p, q) => q.score - p.score || compareIds(p, q));
  return { pairs, cases: buildCases(meanings, pairs) };
}

function compareIds(p: OverlapPair, q: OverlapPair): number {
  if (p.a !== q.a) return p.a < q.a ? -1 : 1;
  return p.b < q.b ? -1 : p.b > q.b ? 1 : 0;
}
