import type { AuditEntryDto } from './audit.dto';

const COLUMNS: readonly [head: string, value: (entry: AuditEntryDto) => string][] = [
  ['Nomor', ({ id }) => id],
  ['Waktu (UTC)', ({ at }) => at],
  ['Pelaku', ({ actor }) => actor],
  ['Peran', ({ role }) => role],
  ['Daerah', ({ pemdaName }) => pemdaName ?? ''],
  ['OPD', ({ opdName }) => opdName ?? ''],
  ['Jenis', ({ tableLabel }) => tableLabel],
  ['Nomor baris', ({ rowId }) => rowId],
  ['Uraian', ({ sentence }) => sentence],
  [
    'Perubahan',
    ({ changes }) => changes.map((c) => `${c.label}: ${c.before} → ${c.after}`).join('; '),
  ],
  ['Alasan', ({ reason }) => reason],
  ['Nomor permintaan', ({ requestId }) => requestId],
  ['Alamat IP', ({ ip }) => ip],
];

/** With the mark that makes Excel read UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.map(([head]) => cell(head)).join(',')}\r\n`;

export function csvLine(entry: AuditEntryDto): string {
  return `${COLUMNS.map(([, value]) => cell(value(entry))).join(',')}\r\n`;
}

/** Always quoted; what a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
