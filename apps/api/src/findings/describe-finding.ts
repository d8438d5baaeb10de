import { RULES } from '@app/alignment';
import type { FindingListItem } from '@app/database';
import type { RuleDto } from '../context/context.dto';
import type { FindingDto } from './finding.dto';

const byId = new Map<string, (typeof RULES)[number]>(RULES.map((rule) => [rule.id, rule]));

export function titleOfRule(rule: string): string {
  return byId.get(rule)?.title ?? rule;
}

/** The rulebook as the screen and the reports show it. */
export function describeRules(): RuleDto[] {
  return RULES.map(({ id, title, citation }) => ({
    id,
    title,
    basis: citation.basis,
    basisVerified: citation.verified,
  }));
}

export function describeFinding({ numbers, ...row }: FindingListItem): FindingDto {
  const citation = byId.get(row.rule)?.citation;
  return {
    ...row,
    severity: row.severity as FindingDto['severity'],
    confidence: row.confidence as FindingDto['confidence'],
    title: titleOfRule(row.rule),
    numbers: Object.entries(numbers).map(([label, value]) => ({ label, value })),
    basis: citation?.basis ?? '',
    basisVerified: citation?.verified ?? false,
  };
}
