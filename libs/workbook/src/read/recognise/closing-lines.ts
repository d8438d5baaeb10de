import type { TableRow } from '../table';

const PLACE_AND_DATE =
  /^\p{L}[\p{L}\s.]{2,30},\s*(?:tanggal\s*)?(?:[\d.…_]{0,10})\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)?\s*(?:20\d\d)?$/iu;
const SIGNED_BY =
  /^(?:mengetahui|menyetujui|disetujui oleh|disusun oleh|dibuat oleh|ditetapkan di|ketua tim|kepala (?:desa|dinas|badan|bidang|seksi|urusan)|sekretaris desa|pj\.?\s*kepala desa|camat|pambakal|ketua bpd|nip\b|nipd\b|ttd\b|a\.?n\.?\s)/i;
const REMARK = /^(?:keterangan|catatan|sumber data|\*\)?)\s*:/i;

/** The lines below a table: place and date, who signs, remarks. Their words are never rows. */
export function isClosingLine(row: TableRow): boolean {
  const texts = [...row.cells.values()].map(({ text }) => text);
  return texts.some((text) => {
    const isDate = PLACE_AND_DATE.test(text) && /\d{4}|tanggal|[.…_]{3}/i.test(text);
    return isDate || SIGNED_BY.test(text) || REMARK.test(text);
  });
}
