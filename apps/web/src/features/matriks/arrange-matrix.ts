import type { Matrix, MatrixCell, MatrixRow, Step } from '../../api/types';
import { compareRupiah, sumRupiah } from '../../format/rupiah';

export interface Arrangement {
  /** only this government's column; undefined shows all */
  pemda: string | undefined;
  parentId: number | undefined;
  step: Step | undefined;
  sort: 'kode' | 'kekurangan';
}

export interface ArrangedMatrix {
  governments: Matrix['governments'];
  rows: MatrixRow[];
}

export function shortageOf(cells: readonly MatrixCell[]): string {
  return sumRupiah(cells.map((cell) => cell.shortage));
}

function keeps(row: MatrixRow, { parentId, step }: Arrangement): boolean {
  const underParent = parentId === undefined || row.priority.parentId === parentId;
  return underParent && (step === undefined || row.cells.some((cell) => cell.step === step));
}

/** The rows and columns a person asked for; a step keeps the rows that have it somewhere. */
export function arrangeMatrix(matrix: Matrix, wanted: Arrangement): ArrangedMatrix {
  const columns = matrix.governments
    .map((government, index) => ({ government, index }))
    .filter(({ government }) => wanted.pemda === undefined || government.code === wanted.pemda);
  const narrowed = matrix.rows.map((row) => ({
    ...row,
    cells: columns.map(({ index }) => row.cells[index]).filter((cell) => cell !== undefined),
  }));
  const rows = narrowed.filter((row) => keeps(row, wanted));
  if (wanted.sort === 'kekurangan') {
    rows.sort((a, b) => compareRupiah(shortageOf(b.cells), shortageOf(a.cells)));
  }
  return { governments: columns.map(({ government }) => government), rows };
}

/** The parents the rows hang under, each once, in the order of the rows. */
export function parentsOf(matrix: Matrix): { id: number; label: string }[] {
  const parents = new Map<number, string>();
  for (const { priority } of matrix.rows) {
    if (priority.parentId === null) continue;
    parents.set(
      priority.parentId,
      `${priority.parentCode ?? ''} ${priority.parentName ?? ''}`.trim(),
    );
  }
  return Array.from(parents, ([id, label]) => ({ id, label }));
}
