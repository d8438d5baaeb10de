import { Rupiah } from '@app/vocabulary';
import type { RowComparison } from './compare-plans';
import { FIELD_WORDS } from './list-changes';
import type { ComparedField } from './list-changes';
import { RENAME_REASONS } from './match-renamed';
import { inWords, signed } from './money-words';
import { agencyKeyOf } from './plan-row';
import type { PlanRow } from './plan-row';

/** One change as a plain Indonesian sentence: who did what to which row, and what it costs. */
export function rowSentence(row: RowComparison): string {
  const { before, after } = row;
  if (!before) return `${ownerOf(after!)} menambah ${after!.nama} ${withPagu(after!)}.`;
  if (!after) return `${ownerOf(before)} tidak lagi memuat ${before.nama} (${paguOf(before)}).`;
  if (row.class === 'berganti') return renamed(row, before, after);
  const pagu = paguSentence(row, before, after);
  const other = fieldsOf(row, ['pagu']);
  if (!pagu) return `${ownerOf(after)} mengubah ${other} pada ${after.nama}.`;
  return other === '' ? `${pagu}.` : `${pagu}; juga berubah: ${other}.`;
}

/** Why two rows of different names or codes are told as one; undefined for all other rows. */
export function reasonInWords({ reason }: RowComparison): string | undefined {
  return reason && RENAME_REASONS[reason];
}

/** The village or the agency, with its government. */
function ownerOf(row: PlanRow): string {
  return row.kind === 'kegiatan_desa'
    ? `Desa ${row.desaName} (${row.pemdaName})`
    : `${row.agencyName} ${row.pemdaName}`;
}

function paguOf({ pagu }: PlanRow): string {
  return pagu ? `pagu ${inWords(pagu)}` : 'pagu belum diisi';
}

function withPagu(row: PlanRow): string {
  return row.pagu ? `dengan ${paguOf(row)}` : `(${paguOf(row)})`;
}

function paguSentence(row: RowComparison, before: PlanRow, after: PlanRow): string | undefined {
  if (!row.changes.some(({ field }) => field === 'pagu')) return undefined;
  const owner = ownerOf(after);
  if (!before.pagu) return `${owner} mengisi pagu ${after.nama} sebesar ${inWords(after.pagu!)}`;
  if (!after.pagu) {
    return `${owner} mengosongkan pagu ${after.nama}, sebelumnya ${inWords(before.pagu)}`;
  }
  const verb = row.delta.isPositive ? 'menaikkan' : 'menurunkan';
  return `${owner} ${verb} pagu ${after.nama} ${fromTo(before.pagu, after.pagu)}`;
}

/** Amounts that would read the same when shortened are told by their difference alone. */
function fromTo(before: Rupiah, after: Rupiah): string {
  const [from, to] = [inWords(before), inWords(after)];
  const difference = signed(after.minus(before));
  return from === to
    ? `sebesar ${difference}, tetap sekitar ${to}`
    : `dari ${from} menjadi ${to} (${difference})`;
}

function renamed(row: RowComparison, before: PlanRow, after: PlanRow): string {
  const said: ComparedField[] = ['pagu'];
  let start: string;
  if (agencyKeyOf(before) !== agencyKeyOf(after)) {
    said.push('perangkat_daerah');
    start = `${after.nama} berpindah dari ${ownerOf(before)} ke ${ownerOf(after)}`;
  } else if (before.nama !== after.nama) {
    said.push('nama');
    start = `${ownerOf(after)} mengganti nama ${before.nama} menjadi ${after.nama}`;
  } else if (before.kode !== after.kode) {
    said.push('kode');
    start = `${ownerOf(after)} memindahkan ${after.nama} dari kode ${before.kode} ke ${after.kode}`;
  } else {
    start = `${ownerOf(after)} memindahkan urutan ${after.nama}`;
  }
  const amount = row.delta.isZero ? paguOf(after) : `pagu ${signed(row.delta)}`;
  const other = fieldsOf(row, said);
  return `${start} (${amount})${other === '' ? '' : `; juga berubah: ${other}`}.`;
}

function fieldsOf({ changes }: RowComparison, without: readonly ComparedField[]): string {
  return changes
    .filter(({ field }) => !without.includes(field))
    .map(({ field }) => FIELD_WORDS[field])
    .join(', ');
}
