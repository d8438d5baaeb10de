import type { Matrix, MatrixCell, MatrixRow } from '../../api/types';
import { formatJuta, formatRupiahShort, isZeroRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { STEP_WORDS } from '../../text/id/words';

export interface CellPlace {
  row: MatrixRow;
  government: Matrix['governments'][number];
  cell: MatrixCell;
}

/** What a cell says beyond its step: programs and pagu, proposals, shortage. */
export function cellFacts(cell: MatrixCell): string[] {
  return factsOf(cell, text.matriks.cellPrograms(cell.programCount, formatRupiahShort(cell.pagu)));
}

function factsOf(cell: MatrixCell, programs: string): string[] {
  const t = text.matriks;
  const short = cell.shortage !== null && !isZeroRupiah(cell.shortage);
  return [
    ...(cell.programCount > 0 ? [programs] : []),
    ...(cell.proposedCount > 0 ? [t.cellProposed(cell.proposedCount)] : []),
    ...(short ? [t.cellShortage(formatRupiahShort(cell.shortage ?? '0'))] : []),
  ];
}

/**
 * The whole cell as one sentence, for ears. It holds the figures as the cell shows them, one after
 * the other: who works by voice says what stands there (WCAG 2.5.3).
 */
export function cellSentence({ row, government, cell }: CellPlace): string {
  const t = text.matriks;
  const { code, name } = row.priority;
  const head = t.cell(government.name, `${code} ${name}`, STEP_WORDS[cell.step]);
  const programs = t.cellProgramsJuta(cell.programCount, formatJuta(cell.pagu));
  return [head, ...factsOf(cell, programs)].join('; ');
}
