import type { Matrix, MatrixCell, MatrixRow } from '../../api/types';
import { formatRupiahShort, isZeroRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { STEP_WORDS } from '../../text/id/words';

export interface CellPlace {
  row: MatrixRow;
  government: Matrix['governments'][number];
  cell: MatrixCell;
}

/** What a cell says beyond its step: programs and pagu, shortage, proposals. */
export function cellFacts(cell: MatrixCell): string[] {
  const t = text.matriks;
  const short = cell.shortage !== null && !isZeroRupiah(cell.shortage);
  return [
    ...(cell.programCount > 0
      ? [t.cellPrograms(cell.programCount, formatRupiahShort(cell.pagu))]
      : []),
    ...(short ? [t.cellShortage(formatRupiahShort(cell.shortage ?? '0'))] : []),
    ...(cell.proposedCount > 0 ? [t.cellProposed(cell.proposedCount)] : []),
  ];
}

/** The whole cell as one sentence, for ears and for hovering. */
export function cellSentence({ row, government, cell }: CellPlace): string {
  const { code, name } = row.priority;
  const head = text.matriks.cell(government.name, `${code} ${name}`, STEP_WORDS[cell.step]);
  return [head, ...cellFacts(cell)].join('; ');
}
