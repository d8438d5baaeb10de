import { Rupiah } from '@app/vocabulary';
import { agencyKeyOf } from './plan-row';
import type { PlanRow } from './plan-row';

export interface Figures {
  readonly before: Rupiah;
  readonly after: Rupiah;
  readonly delta: Rupiah;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
}

/** The figures of one agency or one government. */
export interface GroupFigures extends Figures {
  readonly pemdaCode: string;
  readonly pemdaName: string;
  /** empty for a government */
  readonly agencyCode: string;
  readonly agencyName: string;
}

type Owner = Pick<PlanRow, 'pemdaCode' | 'pemdaName' | 'agencyCode' | 'agencyName'>;

class Sum {
  private readonly sums = { before: Rupiah.zero, after: Rupiah.zero };
  private readonly rows = { before: 0, after: 0 };

  constructor(readonly owner: Owner) {}

  add(side: 'before' | 'after', row: PlanRow): void {
    this.sums[side] = this.sums[side].plus(row.pagu ?? Rupiah.zero);
    this.rows[side] += 1;
  }

  get figures(): Figures {
    const { before, after } = this.sums;
    return {
      before,
      after,
      delta: after.minus(before),
      rowsBefore: this.rows.before,
      rowsAfter: this.rows.after,
    };
  }
}

/**
 * What both plans cost in all, by agency and by government. A row that moved to another agency
 * leaves the one and comes to the other, so every list adds up to the whole.
 */
export function addUp(
  before: readonly PlanRow[],
  after: readonly PlanRow[],
): { total: Figures; agencies: GroupFigures[]; governments: GroupFigures[] } {
  const total = new Sum({ pemdaCode: '', pemdaName: '', agencyCode: '', agencyName: '' });
  const agencies = new Map<string, Sum>();
  const governments = new Map<string, Sum>();
  const sumOf = (sums: Map<string, Sum>, key: string, owner: Owner): Sum => {
    const sum = sums.get(key) ?? new Sum(owner);
    sums.set(key, sum);
    return sum;
  };
  for (const [side, rows] of [
    ['after', after],
    ['before', before],
  ] as const) {
    for (const row of rows) {
      const { pemdaCode, pemdaName, agencyCode, agencyName } = row;
      const government = { pemdaCode, pemdaName, agencyCode: '', agencyName: '' };
      total.add(side, row);
      sumOf(governments, pemdaCode, government).add(side, row);
      const agency = { pemdaCode, pemdaName, agencyCode, agencyName };
      sumOf(agencies, agencyKeyOf(row), agency).add(side, row);
    }
  }
  return {
    total: total.figures,
    agencies: inOrder(agencies),
    governments: inOrder(governments),
  };
}

function inOrder(sums: ReadonlyMap<string, Sum>): GroupFigures[] {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => ({ ...sum.owner, ...sum.figures }));
}
