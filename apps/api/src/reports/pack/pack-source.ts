import type { EntityManager } from 'typeorm';
import {
  InstallationEntity,
  TahapanEntity,
  WilayahEntity,
  listReportLinks,
  listSyncScores,
  loadPriorityTree,
  loadSupportCells,
  readCompleteness,
  summariseGovernments,
} from '@app/database';
import type {
  Completeness,
  GovernmentSummary,
  LoadedCell,
  LoadedPriority,
  ReportProgramLink,
} from '@app/database';
import { listGovernments } from '../../context/governments';
import type { Government } from '../../context/governments';

export interface PackScope {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
}

/** What several sheets share, read once from one snapshot. */
export interface PackSource {
  readonly scope: PackScope;
  readonly installation: InstallationEntity;
  readonly provinsiName: string;
  readonly tahapan: TahapanEntity;
  /** of the scope; the province first where it is in it */
  readonly governments: readonly Government[];
  readonly tree: readonly LoadedPriority[];
  readonly byPriority: ReadonlyMap<number, LoadedPriority>;
  readonly cells: readonly LoadedCell[];
  readonly links: readonly ReportProgramLink[];
  readonly summaries: ReadonlyMap<string, GovernmentSummary>;
  readonly scores: ReadonlyMap<string, number | undefined>;
  readonly completeness: ReadonlyMap<string, Completeness>;
}

export async function loadPackSource(
  manager: EntityManager,
  scope: PackScope,
): Promise<PackSource> {
  const installation = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
  const provinsi = await manager
    .getRepository(WilayahEntity)
    .findOneByOrFail({ code: installation.provinsiCode });
  const tahapan = await manager
    .getRepository(TahapanEntity)
    .findOneByOrFail({ id: scope.tahapanId });
  const tree = await loadPriorityTree(manager, tahapan);
  const scores = await listSyncScores(manager, scope.tahapanId);
  const completeness = await readCompleteness(manager, scope.tahapanId);
  const summaries = await summariseGovernments(manager, scope);
  return {
    scope,
    installation,
    provinsiName: provinsi.name,
    tahapan,
    governments: await listGovernments(manager, scope.pemdaCode),
    tree: tree.filter(isCurrentNational),
    byPriority: new Map(tree.map((priority) => [priority.id, priority])),
    cells: await loadSupportCells(manager, scope),
    links: await listReportLinks(manager, scope),
    summaries: new Map(summaries.map((row) => [row.pemdaCode, row])),
    scores: new Map(scores.map(({ pemdaCode, value }) => [pemdaCode, value ?? undefined])),
    completeness: new Map(completeness.map((row) => [row.pemdaCode, row])),
  };
}

function isCurrentNational(priority: LoadedPriority): boolean {
  return priority.level === 'nasional' && !priority.expired && priority.appliesToRegion;
}

/** A priority with its ancestors, the highest first. */
export function chainOf(
  byPriority: ReadonlyMap<number, LoadedPriority>,
  id: number,
): LoadedPriority[] {
  const chain: LoadedPriority[] = [];
  let current = byPriority.get(id);
  while (current) {
    chain.unshift(current);
    current = current.parentId === undefined ? undefined : byPriority.get(current.parentId);
  }
  return chain;
}
