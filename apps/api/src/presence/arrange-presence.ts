import type { PresenceCell } from '@app/database';
import { findBidangUrusan } from '@app/reference';
import { Rupiah } from '@app/vocabulary';
import type { PresenceDto, PresenceRowDto } from './presence.dto';

/** The flat counts as a table: a row per desa, a column per bidang that occurs at all. */
export function arrangePresence(cells: readonly PresenceCell[]): PresenceDto {
  const rows = new Map<string, PresenceRowDto>();
  for (const { desaCode, desaName, kecamatan, pemdaName, ...cell } of cells) {
    const row = rows.get(desaCode) ?? {
      desaCode,
      desaName,
      kecamatan,
      pemdaName,
      total: 0,
      amount: '0.00',
      cells: [],
    };
    row.total += cell.count;
    row.amount = Rupiah.parse(row.amount).plus(Rupiah.parse(cell.amount)).toString();
    row.cells.push(cell);
    rows.set(desaCode, row);
  }
  const codes = [...new Set(cells.map(({ bidang }) => bidang))].sort(byBidang);
  return { bidang: codes.map((code) => ({ code, name: nameOf(code) })), rows: [...rows.values()] };
}

/** The village's own lines stand last. */
function byBidang(a: string, b: string): number {
  if (a === 'desa' || b === 'desa') return a === b ? 0 : a === 'desa' ? 1 : -1;
  return a < b ? -1 : 1;
}

function nameOf(code: string): string {
  if (code === 'desa') return 'Pemerintah desa';
  return findBidangUrusan(code)?.name ?? code;
}
