import type { Fault, Reading, Rupiah } from '@app/vocabulary';
import type { CellError } from '../read-result';
import type { HeaderMatch } from '../recognise/recognise-layout';
import { type Cell, columnLetter, type TableRow } from '../table';
import { readAmount } from '../values/read-amount';
import { readCode } from '../values/read-code';

export interface ErrorLog {
  readonly errors: CellError[];
  total: number;
}

/** Reads the fields of one row at a time and collects what is wrong with them. */
export class RowReader {
  /** cells with a formula that were read by their stored result */
  formulas = 0;
  /** data rows found, wrong ones included */
  found = 0;
  private row!: TableRow;
  private faults = 0;

  constructor(
    private readonly match: HeaderMatch,
    private readonly log: ErrorLog,
    private readonly maxErrors: number,
  ) {}

  start(row: TableRow): void {
    this.row = row;
    this.faults = 0;
  }

  get number(): number {
    return this.row.number;
  }

  /** Counts a data row and hands it on, unless something in it was wrong. */
  deliver<T>(row: T): T | undefined {
    this.found += 1;
    return this.faults > 0 ? undefined : row;
  }

  /** the leftmost text of the row up to a column: where tables write "Jumlah" */
  leadText(field: string): string {
    const last = this.match.byField.get(field)?.column ?? 0;
    const first = Math.min(...this.row.cells.keys());
    return first <= last ? (this.row.cells.get(first)?.text ?? '') : '';
  }

  has(field: string): boolean {
    return this.match.byField.has(field);
  }

  /** the cell itself; a merged cell counts in its first row only */
  cell(field: string): Cell | undefined {
    const column = this.match.byField.get(field)?.column;
    const cell = column === undefined ? undefined : this.row.cells.get(column);
    return cell && isUnchosen(cell) ? undefined : cell;
  }

  /** plain text, through vertical merges; `-` is empty */
  text(field: string): string {
    const column = this.match.byField.get(field)?.column;
    if (column === undefined) return '';
    const cell = this.row.cells.get(column) ?? this.row.inherited?.get(column);
    if (!cell || isUnchosen(cell)) return '';
    this.check(field, cell);
    return cell.kind === 'error' || /^[-–—]$/.test(cell.text) ? '' : cell.text;
  }

  /** as text(); where the column holds only a numbering, the words stand in the next column */
  words(field: string): string {
    const text = this.text(field);
    const next = (this.match.byField.get(field)?.column ?? -1) + 1;
    if (!/^(?:\d{1,3}|[a-z])[.)]?$/i.test(text) || this.isMapped(next)) return text;
    return this.row.cells.get(next)?.text ?? text;
  }

  code(field: string): string {
    const cell = this.cell(field);
    return this.take(field, cell, readCode(cell)) ?? '';
  }

  amount(field: string): Rupiah | undefined {
    const cell = this.cell(field);
    return this.take(field, cell, cell?.kind === 'error' ? { value: undefined } : readAmount(cell));
  }

  /** a year of four digits; a wrong one is a fault */
  year(field: string): number | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    if (/^20\d\d$/.test(text)) return Number(text);
    this.fault(field, { rule: 'Tahun harus empat angka.', advice: 'Tulis misalnya 2027.' });
    return undefined;
  }

  fault(field: string, { rule, advice }: Fault): void {
    this.faults += 1;
    this.log.total += 1;
    if (this.log.errors.length >= this.maxErrors) return;
    const place = this.match.byField.get(field);
    const column = place ? `${columnLetter(place.column)} (${place.header})` : '';
    const value = (this.cell(field)?.text ?? '').slice(0, 200);
    this.log.errors.push({
      sheet: this.match.table.sheet,
      row: this.row.number,
      column,
      value,
      rule,
      advice,
    });
  }

  private isMapped(column: number): boolean {
    return [...this.match.byField.values()].some((mapped) => mapped.column === column);
  }

  private take<T>(field: string, cell: Cell | undefined, reading: Reading<T>): T | undefined {
    if (cell) this.check(field, cell);
    if ('value' in reading) return reading.value;
    this.fault(field, reading.fault);
    return undefined;
  }

  private check(field: string, cell: Cell): void {
    if (cell.isFormula) this.formulas += 1;
    if (cell.kind === 'error') this.fault(field, errorFault(cell));
    if (cell.isCut) {
      this.fault(field, {
        rule: 'Teks sel terlalu panjang.',
        advice: 'Ringkas menjadi paling banyak 4.000 huruf.',
      });
    }
  }
}

/** The words a drop-down of SIPD leaves behind where nothing was chosen. */
const isUnchosen = ({ text }: Cell): boolean =>
  /^-*\s*silah?kan\s+(?:di)?pilih\b[\s.…-]*$/i.test(text);

function errorFault(cell: Cell): Fault {
  const advice = 'Buka di Excel, perbaiki rumusnya atau tempel sebagai nilai, lalu simpan.';
  return cell.text === ''
    ? { rule: 'Rumus tanpa hasil tersimpan.', advice }
    : { rule: `Rumus menghasilkan galat ${cell.text}.`, advice };
}
