import { Rupiah } from '@app/vocabulary';
import { groupByAverageLink } from './average-link';
import { proposeLead } from './propose-lead';
import { proposeOptions } from './propose-options';
import { markTerms } from './mark-terms';
import type { Mark, OverlapCase, OverlapKind, OverlapPair } from './overlap-types';
import { titleOfCase } from './title-of-case';
import type { Meaning } from './read/meaning';

const STRONGEST_FIRST: readonly OverlapKind[] = [
  'pendanaan_ganda',
  'duplikasi',
  'berbenturan',
  'tumpang_tindih',
];

/**
 * Cases of colliding rows, complements left out, by falling score.
 * @param meanings all rows of one desa, read
 */
export function buildCases(
  meanings: readonly Meaning[],
  pairs: readonly OverlapPair[],
): OverlapCase[] {
  const flagged = pairs.filter(({ kind }) => kind !== 'saling_melengkapi');
  const byId = new Map(meanings.map((meaning) => [meaning.row.id, meaning]));
  const cases = groupByAverageLink(flagged).map((members) => {
    const within = flagged.filter(({ a, b }) => members.includes(a) && members.includes(b));
    return buildCase(
      members.map((id) => byId.get(id)!),
      within,
    );
  });
  return cases.sort((x, y) => y.score - x.score || (x.members.join() < y.members.join() ? -1 : 1));
}

function buildCase(meanings: readonly Meaning[], pairs: readonly OverlapPair[]): OverlapCase {
  const rows = meanings.map(({ row }) => row);
  const kind = STRONGEST_FIRST.find((name) => pairs.some((pair) => pair.kind === name))!;
  const weakestPair = pairs.reduce((low, pair) => (pair.score < low.score ? pair : low));
  const marks: Record<string, readonly Mark[]> = {};
  for (const meaning of meanings) {
    marks[meaning.row.id] = markTerms(
      meaning,
      meanings.filter((other) => other !== meaning),
    );
  }
  return {
    members: rows.map(({ id }) => id),
    kind,
    score: Math.max(...pairs.map(({ score }) => score)),
    pairs,
    weakestPair,
    title: titleOfCase(meanings),
    desaCode: rows[0]!.desaCode,
    amount: Rupiah.sum(rows.map(({ anggaran }) => anggaran)),
    crossAgency: pairs.some(({ crossAgency }) => crossAgency),
    options: proposeOptions(kind, pairs),
    lead: proposeLead(meanings),
    marks,
  };
}
