import type { GatheredSupport } from './gather-support';
import type {
  Confidence,
  GapFinding,
  Government,
  GovernmentPlan,
  PriorityNode,
  SupportCell,
} from './plan';

/** What a rule about one government may look at. */
export interface GovernmentView {
  readonly tree: readonly PriorityNode[];
  readonly plan: GovernmentPlan;
  readonly cells: readonly SupportCell[];
  readonly support: GatheredSupport;
  readonly nodeOf: (id: number) => PriorityNode | undefined;
}

/** What a rule across governments may look at. */
export interface ProvinceView {
  readonly tree: readonly PriorityNode[];
  readonly governments: readonly Government[];
  readonly cellOf: (pemdaCode: string, priorityId: number) => SupportCell | undefined;
}

export interface GovernmentRule {
  readonly id: string;
  readonly find: (view: GovernmentView) => GapFinding[];
}

export interface ProvinceRule {
  readonly id: string;
  readonly find: (view: ProvinceView) => GapFinding[];
}

/** Who has not sent yet may still change the finding. */
export function waitingFor({ sent, expected }: { sent: number; expected: number }): string[] {
  const waiting = expected - sent;
  return waiting > 0 ? [`${waiting} OPD belum mengirim; temuan ini bisa berubah.`] : [];
}

/** What is still unknown lowers the confidence of a finding. */
export function confidenceWith(missing: readonly string[]): Confidence {
  return missing.length > 0 ? 'sedang' : 'tinggi';
}

export function isNational({ level, expired }: PriorityNode): boolean {
  return level === 'nasional' && !expired;
}
