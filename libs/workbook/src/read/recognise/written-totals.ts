import { Rupiah, fullRupiah } from '@app/vocabulary';

interface WrittenTotal {
  readonly place: string;
  readonly label: string;
  readonly written: Rupiah;
}

const SHOWN = 10;

/**
 * Compares the total lines of a flat table with the rows above them. A total may cover the rows
 * since the total before it, or since the last grand total, or everything so far; it is wrong when
 * it equals none of these.
 */
export class WrittenTotals {
  private sinceLast = Rupiah.zero;
  private all = Rupiah.zero;
  private readonly sections: Rupiah[] = [];
  private readonly differences: string[] = [];
  private wrong = 0;

  add(amount: Rupiah | undefined): void {
    if (!amount) return;
    this.sinceLast = this.sinceLast.plus(amount);
    this.all = this.all.plus(amount);
  }

  /** @param total the amount a total line states, and where it stands */
  check({ place, label, written }: WrittenTotal): void {
    const fits = this.possible().some((sum) => sum.equals(written));
    if (!fits) {
      this.wrong += 1;
      if (this.differences.length < SHOWN) {
        const sum = this.sinceLast.isZero ? this.all : this.sinceLast;
        this.differences.push(
          `${place} (${label}): tertulis ${fullRupiah(written)}, jumlah baris di atasnya ${fullRupiah(sum)}.`,
        );
      }
    }
    if (!this.sinceLast.isZero) this.sections.push(this.sinceLast);
    this.sinceLast = Rupiah.zero;
  }

  notices(): string[] {
    const hidden = this.wrong - this.differences.length;
    return hidden > 0
      ? [...this.differences, `dan ${hidden} selisih jumlah lain.`]
      : this.differences;
  }

  /** sums that a total may state: the open section, everything, or the last sections together */
  private possible(): Rupiah[] {
    const sums = [this.sinceLast, this.all];
    let sum = this.sinceLast;
    for (const section of [...this.sections].reverse()) {
      sum = sum.plus(section);
      sums.push(sum);
    }
    return sums;
  }
}
