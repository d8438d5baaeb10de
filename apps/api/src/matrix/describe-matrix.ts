import type { Step } from '@app/alignment';
import type { LoadedCell, PriorityEntity } from '@app/database';
import type { MatrixCellDto, MatrixPriorityDto } from './matrix.dto';

export function describePriority(priority: PriorityEntity): MatrixPriorityDto {
  return {
    id: priority.id,
    code: priority.code,
    name: priority.name,
    tier: priority.tier,
    parentId: priority.parentId,
    parentCode: priority.parent?.code ?? null,
    parentName: priority.parent?.name ?? null,
  };
}

export function describeCell(cell: LoadedCell): MatrixCellDto {
  return {
    ...cell,
    // ck_support_cell_step holds both between 0 and 5.
    step: cell.step as Step,
    stepIfAccepted: cell.stepIfAccepted as Step,
    pagu: cell.pagu.toString(),
    proposedPagu: cell.proposedPagu.toString(),
    need: cell.need?.toString() ?? null,
    shortage: cell.shortage?.toString() ?? null,
  };
}

/** A government that was never analysed has nothing that supports anything. */
export function emptyCell(pemdaCode: string): MatrixCellDto {
  return {
    pemdaCode,
    step: 0,
    stepIfAccepted: 0,
    programCount: 0,
    proposedCount: 0,
    pagu: '0.00',
    proposedPagu: '0.00',
    need: null,
    shortage: null,
    desaCount: 0,
  };
}
