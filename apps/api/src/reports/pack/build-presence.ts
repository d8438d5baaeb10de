import type { PresenceCell } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { KehadiranTable } from '@app/workbook';
import { arrangePresence } from '../../presence/arrange-presence';

/** Desa x bidang: how many intervensi and how much, where there is any. */
export function buildPresence(cells: readonly PresenceCell[]): KehadiranTable {
  const { bidang, rows } = arrangePresence(cells);
  return {
    columns: bidang.map(({ name }) => name),
    rows: rows.map((row) => {
      const byBidang = new Map(row.cells.map((cell) => [cell.bidang, cell]));
      return {
        kodeDesa: row.desaCode,
        kabupaten: row.pemdaName,
        kecamatan: row.kecamatan,
        desa: row.desaName,
        cells: bidang.map(({ code }) => {
          const cell = byBidang.get(code);
          return cell && { jumlah: cell.count, anggaran: Rupiah.parse(cell.amount) };
        }),
      };
    }),
  };
}
