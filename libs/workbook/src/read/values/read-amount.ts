import { readAmountNumber, readAmountText } from '@app/vocabulary';
import type { Reading, Rupiah } from '@app/vocabulary';
import type { Cell } from '../table';

/** Reads an amount of rupiah from a cell. Undefined for a blank and for `-`, which are not zero. */
export function readAmount(cell: Cell | undefined): Reading<Rupiah | undefined> {
  if (cell === undefined) return { value: undefined };
  switch (cell.kind) {
    case 'number':
      return readAmountNumber(cell.text);
    case 'text':
      return readAmountText(cell.text);
    case 'date':
      return {
        fault: {
          rule: 'Sel ini berisi tanggal, bukan rupiah.',
          advice: 'Ubah format sel menjadi Angka, lalu ketik ulang nilainya.',
        },
      };
    default:
      return {
        fault: {
          rule: 'Sel ini tidak berisi rupiah.',
          advice: 'Tulis rupiah penuh, misalnya 1250000 atau 1.250.000,50.',
        },
      };
  }
}
