import { Rupiah } from '@app/vocabulary';
import { groupByAverageLink } from './average-link';
import { proposeLead } from './propose-lead';
import { proposeOptions } from './propose-options';
import { markTerms } from './mark-terms';
import type {
  CaseKind,
  Collision,
  Mark,
  OverlapCase,
  OverlapKind,
  OverlapPair,
} from './overlap-types';
import { titleOfCase } from './title-of-case';
import type { Meaning } from './read/meaning';

/**
 * A case asks one question: who does it, who gets it, or when. Kinds of other questions stay
 * cases of their own, else a duplicate would hide that the same rows also hinder a third.
 * Within a question the strongest kind comes first.
 */
const QUESTIONS: readonly (readonly CaseKind[])[] = [
  ['pendanaan_ganda', 'duplikasi'],
  ['tumpang_tindih'],
  ['berbenturan'],
];

/**
 * Cases of colliding rows, complements left out, by falling score.
 * @param meanings all rows of one desa, read
 */
export function buildCases(
  meanings: readonly Meaning[],
  pairs: readonly OverlapPair[],
): OverlapCase[] {
  const byId = new Map(meanings.map((meaning) => [meaning.row.id, meaning]));
  const cases = QUESTIONS.flatMap((kinds) => {
    const asked = pairs.filter((pair): pair is Collision =>
      (kinds as readonly OverlapKind[]).includes(pair.kind),
    );
    return groupByAverageLink(asked).map((members) => {
      const within = asked.filter(({ a, b }) => members.includes(a) && members.includes(b));
      const kind = kinds.find((name) => within.some((pair) => pair.kind === name))!;
      return buildCase(
        kind,
        members.map((id) => byId.get(id)!),
        within,
      );
    });
  });
  return cases.sort((x, y) => y.score - x.score || (x.members.join() < y.members.join() ? -1 : 1));
}

function buildCase(
  kind: CaseKind,
  meanings: readonly Meaning[],
  pairs: readonly Collision[],
): OverlapCase {
  const rows = meanings.map(({ row }) => row);
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
