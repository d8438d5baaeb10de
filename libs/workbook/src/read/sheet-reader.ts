import { Rupiah } from '@app/vocabulary';
import type { AnyRow, LayoutReader } from './layouts/layout-reader';
import { READER_OF_LAYOUT } from './layouts/reader-of-layout';
import { isTotal } from './layouts/renja-flat';
import { type ErrorLog, RowReader } from './layouts/row-reader';
import { isClosingLine } from './recognise/closing-lines';
import type { HeaderMatch } from './recognise/recognise-layout';
import { readTitleBlock, saysScaledRupiah } from './recognise/title-lines';
import { WrittenTotals } from './recognise/written-totals';
import { columnLetter, type TableRow } from './table';
import { readAmount } from './values/read-amount';
import type { PlacedAmount } from './values/suspect-unit-slips';

const AMOUNTS = ['pagu', 'paguIndikatif', 'paguTahunDepan', 'anggaran'];

/** Reads the rows of one sheet and minds its totals, closing lines and amounts on the way. */
export class SheetReader {
  readonly amounts: PlacedAmount[] = [];
  private readonly reader: RowReader;
  private readonly layout: LayoutReader;
  private readonly totals = new WrittenTotals();
  private readonly amountField: string | undefined;
  private closing = 0;

  constructor(
    private readonly match: HeaderMatch,
    log: ErrorLog,
    maxErrors: number,
  ) {
    this.reader = new RowReader(match, log, maxErrors);
    this.amountField = ['pagu', 'anggaran'].find((field) => this.reader.has(field));
    const { rows, sheet } = match.table;
    const title = readTitleBlock(rows.slice(0, match.headerStart));
    this.refuseScaledAmounts();
    this.layout = READER_OF_LAYOUT.get(match.layout.id)!({ sheet, title, reader: this.reader });
  }

  get found(): number {
    return this.reader.found;
  }

  /** The rows that each line of the sheet completes. */
  *read(): Generator<readonly AnyRow[]> {
    for (const row of this.match.table.rows.slice(this.match.dataStart)) {
      this.reader.start(row);
      if (this.isBelowTable(row)) this.closing += 1;
      else {
        yield this.keep(this.layout.read());
        this.checkTotal();
      }
    }
    yield this.keep(this.layout.finish());
  }

  /** The id under which the row left in an export, where it carries one. */
  codeOf({ row }: AnyRow): { rowCode?: string } {
    const rowCode = this.match.table.rowCodes?.get(row);
    return rowCode === undefined ? {} : { rowCode };
  }

  /** @param isWhole no row was faulty: only then can a total be held against the rows */
  notices(isWhole: boolean): string[] {
    const { formulas } = this.reader;
    return [
      ...this.layout.notices(),
      ...(isWhole ? this.totals.notices() : []),
      ...(formulas > 0
        ? [`${formulas} sel berisi rumus; yang dipakai hasil terakhir yang tersimpan.`]
        : []),
      ...(this.closing > 0
        ? [
            `${this.closing} baris tanda tangan atau keterangan di lembar "${this.match.table.sheet}" tidak dihitung sebagai data.`,
          ]
        : []),
    ];
  }

  private keep(rows: readonly AnyRow[]): readonly AnyRow[] {
    for (const row of rows) {
      const amount = amountOf(row);
      this.totals.add(amount);
      if (amount) this.amounts.push(this.place(row, amount));
    }
    return rows;
  }

  private place(row: AnyRow, amount: Rupiah): PlacedAmount {
    const column = this.match.byField.get(this.amountField!)!.column;
    return {
      owner: ownerOf(row),
      sheet: row.sheet,
      cell: `${columnLetter(column)}${row.row}`,
      amount,
    };
  }

  /** A line with a code or an amount is data, whatever its words; it is never passed over. */
  private isBelowTable(row: TableRow): boolean {
    if (!this.amountField || !isClosingLine(row)) return false;
    return !this.reader.cell(this.amountField) && !this.reader.cell('kode');
  }

  private checkTotal(): void {
    const { reader, amountField } = this;
    if (!amountField || reader.cell('kode')) return;
    const label = [reader.leadText(amountField), reader.cell('nama')?.text ?? ''].find(isTotal);
    const reading = readAmount(reader.cell(amountField));
    if (label === undefined || !('value' in reading) || !reading.value) return;
    const place = `Baris ${reader.number} lembar "${this.match.table.sheet}"`;
    this.totals.check({ place, label: label.slice(0, 60), written: reading.value });
  }

  /** "(Rp ribu)" in a title or header: amounts are never multiplied on a guess, so each is asked about. */
  private refuseScaledAmounts(): void {
    const { match, reader } = this;
    const title = match.table.rows.slice(0, match.headerStart);
    const inTitle = title.find((row) =>
      [...row.cells.values()].some((cell) => saysScaledRupiah(cell.text)),
    );
    const header = match.table.rows[match.headerStart]!;
    for (const field of AMOUNTS.filter((amount) => reader.has(amount))) {
      if (!inTitle && !saysScaledRupiah(match.byField.get(field)!.header)) continue;
      reader.start(inTitle ?? header);
      reader.fault(field, {
        rule: 'Tabel ditulis dalam ribuan atau jutaan rupiah.',
        advice: 'Ubah semua nilainya menjadi rupiah penuh dan hapus tulisan itu dari judul.',
      });
    }
  }
}

function amountOf(row: AnyRow): Rupiah | undefined {
  if (row.kind === 'renja') return row.pagu;
  return row.kind === 'kegiatan-desa' ? row.anggaran : undefined;
}

function ownerOf(row: AnyRow): string {
  if (row.kind === 'renja') return row.namaSkpd;
  return row.kind === 'kegiatan-desa' ? (row.namaDesa ?? row.kodeDesa ?? '') : '';
}
