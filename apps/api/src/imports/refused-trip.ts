import type { ImportConflict, ImportDraftKind } from '@app/database';
import type { RefusedRow } from '@app/round-trip';
import { ROW_ID_HEADER } from '@app/workbook';
import type { CellError } from '@app/workbook';
import { describeConflict } from './describe-change';
import type { PlanTrip, TripSheetRow } from './merge-with-plan';

/** Rows whose hidden id does not belong where they stand, in words. */
export function errorsOfRefused(kind: ImportDraftKind, { refused }: PlanTrip): CellError[] {
  return refused.map((row) =>
    row.reason === 'notExported' ? errorOfUnknown(row) : errorOfMoved(kind, row),
  );
}

function errorOfUnknown({ mine: { row } }: RefusedRow<TripSheetRow>): CellError {
  return {
    ...{ sheet: row.sheet, row: row.sourceRow, column: ROW_ID_HEADER, value: row.rowCode ?? '' },
    rule: 'Kode baris ini tidak ikut diekspor ke berkas ini; mungkin disalin dari berkas lain.',
    advice:
      'Kosongkan kolom tersembunyi Kode baris pada baris ini bila barisnya baru, atau salin isiannya ke ekspor yang memuatnya.',
  };
}

function errorOfMoved(
  kind: ImportDraftKind,
  { mine: { row }, base }: RefusedRow<TripSheetRow>,
): CellError {
  const [column, what] =
    kind === 'renja' ? ['Perangkat daerah', 'perangkat daerah'] : ['Desa', 'desa'];
  return {
    ...{ sheet: row.sheet, row: row.sourceRow, column, value: row.group.name },
    rule: `Baris ini diekspor sebagai milik ${what} lain (${base!.group}).`,
    advice: `Kembalikan ${what} semula. Untuk membuat baris baru, kosongkan kolom tersembunyi Kode baris.`,
  };
}

/** Where nobody can be asked, a conflict refuses the file: each cell with its three values. */
export function errorsOfConflicts({ rows }: PlanTrip): CellError[] {
  return rows.flatMap(({ mine, conflicts }) =>
    conflicts.map((conflict): CellError => ({
      ...{ sheet: mine!.row.sheet, row: mine!.row.sourceRow },
      ...describeRefusedConflict(conflict),
      advice: 'Impor berkas ini lewat pratinjau di peramban untuk memilih isian yang berlaku.',
    })),
  );
}

function describeRefusedConflict(
  conflict: ImportConflict,
): Pick<CellError, 'column' | 'value' | 'rule'> {
  const { label, base, mine, theirs } = describeConflict(conflict);
  if (theirs === null) {
    const rule = 'Baris ini diubah di berkas, tetapi sudah dihapus di Sejalan sejak diekspor.';
    return { column: ROW_ID_HEADER, value: '', rule };
  }
  const words = (text: string | null): string => text || 'kosong';
  const rule = `Diubah juga di Sejalan sejak berkas diekspor: dulu ${words(base)}, sekarang ${words(theirs)}.`;
  return { column: label, value: words(mine), rule };
}
