import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { mitigates, supports } from './signal';

const format = (value: number) => String(Math.round(value * 100) / 100).replace('.', ',');
const round = (value: number) => Math.round(value * 100) / 100;

/** Budgets differ by price and by scope: they weigh half of what a measured size weighs. */
const BUDGET_WEIGHT = 0.5;

function weigh(ratio: number, words: string, weight: number): Evidence {
  if (ratio >= 0.5) return supports('volume', round((ratio - 0.3) * weight), `${words} berdekatan`);
  return mitigates('volume', round((0.7 - ratio) * weight), `${words} berjauhan`);
}

function compareBudgets(a: Meaning, b: Meaning): Evidence | undefined {
  const x = a.row.anggaran.toApproximateNumber();
  const y = b.row.anggaran.toApproximateNumber();
  if (x <= 0 || y <= 0) return undefined;
  return weigh(Math.min(x, y) / Math.max(x, y), 'anggaran', BUDGET_WEIGHT);
}

/** Sizes alike point to one work; far apart they may be a part and the whole. Budgets stand in. */
export function volumeSignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (!a.volume || !b.volume || a.volume.unit !== b.volume.unit) return compareBudgets(a, b);
  const small = Math.min(a.volume.amount, b.volume.amount);
  const large = Math.max(a.volume.amount, b.volume.amount);
  return weigh(small / large, `volume ${format(small)} dan ${format(large)} ${a.volume.unit}`, 1);
}
