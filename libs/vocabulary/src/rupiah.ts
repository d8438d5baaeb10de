/**
 * An exact amount of rupiah, held as whole sen (1 rupiah = 100 sen).
 *
 * Never a float: a sum of 100,000 rows must equal the database's `numeric(18,2)` to the sen.
 */
export class Rupiah {
  static readonly zero = new Rupiah(0n);

  private constructor(readonly sen: bigint) {}

  /** @param sen whole sen; negative amounts are allowed (differences) */
  static fromSen(sen: bigint): Rupiah {
    return sen === 0n ? Rupiah.zero : new Rupiah(sen);
  }

  /** @param rupiah a whole number of rupiah; throws RangeError on a fraction or an unsafe integer */
  static of(rupiah: number | bigint): Rupiah {
    if (typeof rupiah === 'number' && !Number.isSafeInteger(rupiah)) {
      throw new RangeError(`Not a whole, exact number of rupiah: ${rupiah}`);
    }
    return Rupiah.fromSen(BigInt(rupiah) * 100n);
  }

  /**
   * Reads the plain decimal form that PostgreSQL and JSON carry: `1234`, `-0.5`, `1234.56`.
   * Throws RangeError on anything else, a third decimal included; people's spellings
   * (`Rp 1.234,00`) are read in the workbook room.
   */
  static parse(decimal: string): Rupiah {
    const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal);
    if (!match) throw new RangeError(`Not a decimal amount: ${decimal}`);
    const sen = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
    return Rupiah.fromSen(match[1] ? -sen : sen);
  }

  static sum(amounts: Iterable<Rupiah>): Rupiah {
    let sen = 0n;
    for (const amount of amounts) sen += amount.sen;
    return Rupiah.fromSen(sen);
  }

  plus(other: Rupiah): Rupiah {
    return Rupiah.fromSen(this.sen + other.sen);
  }

  minus(other: Rupiah): Rupiah {
    return Rupiah.fromSen(this.sen - other.sen);
  }

  /**
   * Splits the amount by weights so that the parts add up to the amount to the sen
   * (largest remainder; earlier parts win ties). Weights are non-negative and not all zero.
   */
  split(weights: readonly number[]): Rupiah[] {
    const scaled = weights.map((weight) => BigInt(Math.round(weight * 1_000_000)));
    const total = scaled.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n) throw new RangeError('Weights must add up to more than zero');
    const floors = scaled.map((weight) => (this.sen * weight) / total);
    let rest = this.sen - floors.reduce((sum, part) => sum + part, 0n);
    const step = rest < 0n ? -1n : 1n;
    const order = scaled
      .map((weight, index) => ({ index, remainder: (this.sen * weight) % total }))
      .sort((a, b) => Number((b.remainder - a.remainder) * step) || a.index - b.index);
    for (const { index } of order) {
      if (rest === 0n) break;
      floors[index] = floors[index]! + step;
      rest -= step;
    }
    return floors.map((sen) => Rupiah.fromSen(sen));
  }

  /** -1, 0 or 1 */
  compare(other: Rupiah): number {
    return this.sen < other.sen ? -1 : this.sen > other.sen ? 1 : 0;
  }

  equals(other: Rupiah): boolean {
    return this.sen === other.sen;
  }

  get isZero(): boolean {
    return this.sen === 0n;
  }

  get isPositive(): boolean {
    return this.sen > 0n;
  }

  /** `1234.50`: the form for PostgreSQL and JSON */
  toString(): string {
    const sign = this.sen < 0n ? '-' : '';
    const digits = (this.sen < 0n ? -this.sen : this.sen).toString().padStart(3, '0');
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** For ratios and charts only; exact up to 2^53 sen. */
  toApproximateNumber(): number {
    return Number(this.sen) / 100;
  }
}
