import type { EntityManager } from 'typeorm';
import { listFindings, listOverlaps } from '@app/database';
import type { FindingListItem, OverlapListItem } from '@app/database';
import { rankAgenda } from '@app/scoring';
import type { AgendaCandidate } from '@app/scoring';
import { Rupiah } from '@app/vocabulary';
import { titleOfRule } from '../findings/describe-finding';
import { nameHiddenCase } from '../overlaps/hidden-case';
import type { AgendaItemDto } from './rakor.dto';

const CANDIDATES = 100;
const AGENDA_LENGTH = 30;

/** The agenda a Rakor starts from: gaps and collisions together, ranked, each with its reason. */
export async function listAgenda(
  manager: EntityManager,
  scope: { tahapanId: number; pemdaCode?: string },
): Promise<AgendaItemDto[]> {
  const page = { page: 1, size: CANDIDATES };
  const gaps = await listFindings(manager, { ...scope, ...page, severity: 'tinggi' });
  const cases = await listOverlaps(manager, { ...scope, ...page });
  const items = new Map<string, Omit<AgendaItemDto, 'position' | 'reason'>>([
    ...gaps.rows.filter(({ priority }) => priority).map(fromGap),
    ...cases.rows.map(nameHiddenCase).map(fromCase),
  ]);
  const candidates: AgendaCandidate[] = [
    ...gaps.rows.filter(({ priority }) => priority).map(gapCandidate),
    ...cases.rows.map(caseCandidate),
  ];
  return rankAgenda(candidates)
    .slice(0, AGENDA_LENGTH)
    .map(({ id, reason }, index) => ({ ...items.get(id)!, position: index + 1, reason }));
}

type Entry = [string, Omit<AgendaItemDto, 'position' | 'reason'>];

function fromGap(gap: FindingListItem): Entry {
  const { priority } = gap;
  return [
    `gap ${gap.id}`,
    {
      kind: 'kekosongan',
      title: `${titleOfRule(gap.rule)}: ${priority?.code ?? ''} ${priority?.name ?? ''}`,
      pemdaName: gap.pemdaName,
      amount: gap.amount,
      href: `/temuan?rule=${gap.rule}&pemda=${gap.pemdaCode}`,
    },
  ];
}

function fromCase(found: OverlapListItem): Entry {
  return [
    `case ${found.id}`,
    {
      kind: 'tumpang_tindih',
      title: found.title,
      pemdaName: found.pemdaName,
      amount: found.amount,
      href: `/tumpang-tindih/${found.id}`,
    },
  ];
}

function gapCandidate(gap: FindingListItem): AgendaCandidate {
  return {
    id: `gap ${gap.id}`,
    kind: 'kekosongan',
    severity: gap.severity as AgendaCandidate['severity'],
    amount: gap.amount === null ? undefined : Rupiah.parse(gap.amount),
    certainty: gap.confidence === 'tinggi' ? 1 : gap.confidence === 'sedang' ? 0.7 : 0.4,
    crossAgency: false,
  };
}

function caseCandidate(found: OverlapListItem): AgendaCandidate {
  return {
    id: `case ${found.id}`,
    kind: 'tumpang_tindih',
    severity: found.kind === 'tumpang_tindih' ? 'sedang' : 'tinggi',
    amount: found.amount === null ? Rupiah.zero : Rupiah.parse(found.amount),
    certainty: found.score,
    crossAgency: found.crossAgency,
  };
}
