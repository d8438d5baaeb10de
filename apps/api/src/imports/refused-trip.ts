import type { ImportDraftKind } from '@app/database';
import type { RefusedRow } from '@app/round-trip';
import type { CellError } from '@app/workbook';
import type { PlanTrip, TripSheetRow } from './merge-with-plan';

const ID_COLUMN = 'Kode baris';

/** Rows whose hidden id does not belong where they stand, in words. */
export function errorsOfRefused(kind: ImportDraftKind, { refused }: PlanTrip): CellError[] {
  return refused.map((row) =>
    row.reason === 'notExported' ? errorOfUnknown(row) : errorOfMoved(kind, row),
  );
}

function errorOfUnknown({ mine: { row } }: RefusedRow<TripSheetRow>): CellError {
  return {
    ...{ sheet: row.sheet, row: row.sourceRow, column: ID_COLUMN, value: row.rowCode ?? '' },
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
    conflicts.map(({ columns, base, mine: file, theirs }): CellError => {
      const [column] = columns.filter((name) => !theirs || file[name] !== theirs[name]);
      const words = (side: typeof base) => String(side?.[column!] ?? '') || 'kosong';
      const now = theirs ? `sekarang ${words(theirs)}` : 'barisnya sudah dihapus di Sejalan';
      return {
        ...{ sheet: mine!.row.sheet, row: mine!.row.sourceRow, column: column ?? '' },
        value: words(file),
        rule: `Diubah juga di Sejalan sejak berkas diekspor: dulu ${words(base)}, ${now}.`,
        advice: 'Impor berkas ini lewat pratinjau di peramban untuk memilih isian yang berlaku.',
      };
    }),
  );
}
