import { fullRupiah } from '@app/vocabulary';
import type { Rupiah } from '@app/vocabulary';

export interface PlacedAmount {
  /** the OPD or desa whose habits the amount is held against; may be empty */
  readonly owner: string;
  readonly sheet: string;
  /** `H12` */
  readonly cell: string;
  readonly amount: Rupiah;
}

/** So few amounts show no habit. */
const ENOUGH = 8;
/** A median absolute deviation is never taken as smaller than this, in powers of ten. */
const LEAST_SPREAD = 0.15;
/** As for a normal distribution. */
const MAD_TO_SIGMA = 1.4826;
const OUTLIER_SIGMAS = 4;
const SHOWN = 10;
const SLIPS = [
  { power: 3, words: 'ribuan' },
  { power: 6, words: 'jutaan' },
] as const;

/**
 * Amounts that may have been typed in thousands or millions: far below the owner's median on a
 * log10 scale, and ordinary once multiplied. Only words come out; no amount is ever changed.
 */
export function suspectUnitSlips(amounts: readonly PlacedAmount[]): string[] {
  const owners = new Map<string, PlacedAmount[]>();
  for (const placed of amounts.filter(({ amount }) => amount.isPositive)) {
    const known = owners.get(placed.owner);
    if (known) known.push(placed);
    else owners.set(placed.owner, [placed]);
  }
  const notices = [...owners.values()].flatMap(suspectsOf);
  const hidden = notices.length - SHOWN;
  return hidden > 0
    ? [...notices.slice(0, SHOWN), `dan ${hidden} dugaan salah satuan rupiah lain.`]
    : notices;
}

function suspectsOf(amounts: readonly PlacedAmount[]): string[] {
  if (amounts.length < ENOUGH) return [];
  const logs = amounts.map(({ amount }) => magnitude(amount));
  const middle = median(logs);
  const deviation = median(logs.map((log) => Math.abs(log - middle)));
  const sigma = Math.max(LEAST_SPREAD, deviation * MAD_TO_SIGMA);
  return amounts.flatMap((placed, index) => {
    const distance = middle - logs[index]!;
    if (distance < Math.max(2, OUTLIER_SIGMAS * sigma)) return [];
    const slip = SLIPS.map((candidate) => ({
      ...candidate,
      left: Math.abs(distance - candidate.power),
    })).sort((a, b) => a.left - b.left)[0]!;
    return slip.left <= Math.max(0.7, 2 * sigma) ? [describe(placed, slip.words)] : [];
  });
}

function describe({ sheet, cell, amount, owner }: PlacedAmount, words: string): string {
  const whose = owner === '' ? 'nilai lain di berkas ini' : `nilai lain ${owner}`;
  return `Lembar "${sheet}" sel ${cell}: ${fullRupiah(amount)} jauh di bawah ${whose}. Apakah ditulis dalam ${words} rupiah? Nilainya tidak diubah; periksa lalu perbaiki bila perlu.`;
}

/** log10 of whole rupiah; the digits alone are enough for a magnitude. */
const magnitude = (amount: Rupiah): number => Math.log10(Number(amount.sen) / 100);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
