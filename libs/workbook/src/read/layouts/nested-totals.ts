import { Rupiah, fullRupiah } from '@app/vocabulary';

interface OpenTotal {
  readonly level: number;
  readonly label: string;
  readonly row: number;
  readonly written: Rupiah;
  sum: Rupiah;
}

const SHOWN = 10;

/** Compares the totals that a nested table prints with the sum of the sub kegiatan beneath them. */
export class NestedTotals {
  private open: OpenTotal[] = [];
  private readonly differences: string[] = [];
  private total = 0;

  /** @param level 1 urusan to 5 kegiatan; a total of the same or a higher level closes the lower ones */
  start(level: number, label: string, row: number, written: Rupiah | undefined): void {
    this.close(level);
    if (written) this.open.push({ level, label, row, written, sum: Rupiah.zero });
  }

  add(amount: Rupiah | undefined): void {
    if (!amount) return;
    for (const total of this.open) total.sum = total.sum.plus(amount);
  }

  notices(): string[] {
    this.close(0);
    const hidden = this.total - this.differences.length;
    return hidden > 0
      ? [...this.differences, `dan ${hidden} selisih jumlah lain.`]
      : this.differences;
  }

  private close(level: number): void {
    for (const total of this.open.filter((candidate) => candidate.level >= level)) {
      if (total.written.equals(total.sum)) continue;
      this.total += 1;
      if (this.differences.length < SHOWN) this.differences.push(describe(total));
    }
    this.open = this.open.filter((candidate) => candidate.level < level);
  }
}

function describe({ label, row, written, sum }: OpenTotal): string {
  return `Baris ${row} (${label}): tertulis ${fullRupiah(written)}, jumlah rinciannya ${fullRupiah(sum)}.`;
}
