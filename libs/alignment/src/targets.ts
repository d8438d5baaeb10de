import data from './data/satuan.json';
import { isFunded } from './gather-support';
import type { Support } from './gather-support';
import type { Target } from './plan';

export interface AddedTargets {
  readonly sum: number;
  readonly reached: boolean;
  /** funded programs that count in another unit, or say no target: not in the sum */
  readonly otherUnits: number;
  readonly withoutTarget: number;
}

/**
 * What the funded programs promise in the unit of the target. Programs in another unit are left
 * out of the sum and take nothing from it. Rates (persen, indeks) cannot be added: the best one
 * counts. The target of a program counts whole for every priority it serves: shares divide money,
 * not people (pilihan produk).
 */
export function addTargets(wanted: Target, supports: readonly Support[]): AddedTargets {
  const wantedUnit = unit(wanted.satuan);
  const isRate = RATES.has(wantedUnit);
  let sum = 0n;
  let otherUnits = 0;
  let withoutTarget = 0;
  for (const { program } of supports.filter(isFunded)) {
    if (!program.target) withoutTarget += 1;
    else if (unit(program.target.satuan) !== wantedUnit) otherUnits += 1;
    else {
      const amount = exactly(program.target.amount);
      if (!isRate) sum += amount;
      else if (amount > sum) sum = amount;
    }
  }
  const reached = sum >= exactly(wanted.amount);
  return { sum: Number(sum) / PARTS, reached, otherUnits, withoutTarget };
}

const PARTS = 1_000_000;

/** Millionths, so that the sum is the same whatever the order of the rows. */
function exactly(amount: number): bigint {
  return BigInt(Math.round(amount * PARTS));
}

const RATES = new Set(data.rates);
const SPELLINGS = new Map(data.same.flatMap((words) => words.map((word) => [word, words[0]!])));

function unit(satuan: string): string {
  const plain = satuan.trim().toLowerCase().replace(/\.+$/, '').replace(/\s+/g, ' ');
  return SPELLINGS.get(plain) ?? plain;
}
