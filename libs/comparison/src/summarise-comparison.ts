import { Rupiah } from '@app/vocabulary';
import type { GroupFigures } from './add-up';
import type { ChangeClass, Comparison, RowComparison } from './compare-plans';
import { inWords, signed, sizeOf } from './money-words';
import { rowSentence } from './row-sentence';

export interface ComparedStage {
  /** `Rancangan 2027` */
  readonly label: string;
  readonly tahun: number;
}

/**
 * Three to five sentences for a head of office: that the years differ (only when they do), the
 * totals, how many rows of which class, which agencies moved most, and the largest single change.
 */
export function summariseComparison(
  comparison: Comparison,
  from: ComparedStage,
  to: ComparedStage,
): string[] {
  const years =
    from.tahun === to.tahun
      ? []
      : [
          `Kedua tahapan berbeda tahun rencana (${from.tahun} dan ${to.tahun}): selisihnya menunjukkan pergantian tahun, bukan perubahan satu rencana.`,
        ];
  return [
    ...years,
    totals(comparison, from, to),
    classes(comparison),
    ...mostMoved(comparison.agencies),
    ...largest(comparison.rows),
  ];
}

function totals({ total }: Comparison, from: ComparedStage, to: ComparedStage): string {
  const start = `Dari ${from.label} ke ${to.label}, jumlah pagu`;
  if (total.delta.isZero) return `${start} tetap ${inWords(total.after)}.`;
  const verb = total.delta.isPositive ? 'naik' : 'turun';
  return `${start} ${verb} ${inWords(sizeOf(total.delta))}, dari ${inWords(total.before)} menjadi ${inWords(total.after)}.`;
}

const count = (value: number): string => value.toLocaleString('id-ID');

function classes({ rows, counts, unchanged }: Comparison): string {
  if (rows.length === 0) return `Tidak ada yang berubah: ${count(unchanged)} baris sama.`;
  const moneyOf = (of: ChangeClass): string =>
    signed(Rupiah.sum(rows.filter((row) => row.class === of).map(({ delta }) => delta)));
  return (
    `${count(counts.baru)} baris baru (${moneyOf('baru')}), ` +
    `${count(counts.hilang)} tidak ada lagi (${moneyOf('hilang')}), ` +
    `${count(counts.berubah)} berubah isinya (${moneyOf('berubah')}), ` +
    `${count(counts.berganti)} berganti nama atau kode (${moneyOf('berganti')}), ` +
    `dan ${count(unchanged)} tetap.`
  );
}

function mostMoved(agencies: readonly GroupFigures[]): string[] {
  const sorted = [...agencies].sort((a, b) => b.delta.compare(a.delta));
  const [up, down] = [sorted[0], sorted.at(-1)];
  const name = (agency: GroupFigures): string =>
    `${agency.agencyName} ${agency.pemdaName} (${signed(agency.delta)})`;
  const parts = [
    ...(up?.delta.isPositive ? [`kenaikan terbesar pada ${name(up)}`] : []),
    ...(down && down.delta.sen < 0n ? [`penurunan terbesar pada ${name(down)}`] : []),
  ];
  const line = parts.join('; ');
  return line === '' ? [] : [`${line.charAt(0).toUpperCase()}${line.slice(1)}.`];
}

function largest([row]: readonly RowComparison[]): string[] {
  return row && !row.delta.isZero ? [`Perubahan terbesar: ${rowSentence(row)}`] : [];
}
