import { Rupiah } from '@app/vocabulary';

/** Excel keeps 15 significant digits; more would be changed silently. */
const LARGEST_KEPT = 10n ** 15n;

/** The amount as a cell number, or undefined when a number would lose a digit. */
export function exactNumber(amount: Rupiah): number | undefined {
  const sen = amount.sen < 0n ? -amount.sen : amount.sen;
  const digits = sen % 100n === 0n ? sen / 100n : sen;
  return digits < LARGEST_KEPT ? Number(amount.toString()) : undefined;
}

export function hasSen(amount: Rupiah): boolean {
  return amount.sen % 100n !== 0n;
}

/** Sums of one column, exact to the sen; counts are whole numbers and count as sen-free rupiah. */
export class ColumnSum {
  private sum = Rupiah.zero;
  private inexact = false;

  add(amount: Rupiah): void {
    this.sum = this.sum.plus(amount);
    if (exactNumber(amount) === undefined) this.inexact = true;
  }

  get total(): Rupiah {
    return this.sum;
  }

  /** the cached result of a SUM; undefined when a formula over the cells could not be exact */
  get asFormulaResult(): number | undefined {
    return this.inexact ? undefined : exactNumber(this.sum);
  }
}
