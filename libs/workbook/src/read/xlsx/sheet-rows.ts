import type { Readable } from 'node:stream';
import { LAST_ROW, type ReadLimits } from '../limits';
import { type Cell, readCellReference, type TableRow } from '../table';
import { UploadRefused } from '../upload-refused';
import { type CellContext, type RawCell, toCell } from './cell-value';
import { type Attributes, damaged, readXml } from './read-xml';

export interface SheetContext extends CellContext {
  /** stop after so many filled rows: enough to recognise a header */
  readonly maxRows?: number | undefined;
}

export interface SheetRows {
  readonly rows: TableRow[];
  readonly merges: readonly string[];
  readonly hiddenRows: number;
}

/** Reads the filled cells of one sheet; sizes, validations and formats pass by unread. */
export async function readSheetRows(stream: Readable, context: SheetContext): Promise<SheetRows> {
  const reader = new SheetReader(context);
  await readXml(stream, {
    open: (tag, attributes) => reader.open(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => reader.close(tag),
    isDone: () => reader.rows.length >= (context.maxRows ?? Infinity),
  });
  return reader;
}

class SheetReader implements SheetRows {
  readonly rows: TableRow[] = [];
  readonly merges: string[] = [];
  hiddenRows = 0;
  private row = 0;
  private isHidden = false;
  private nextColumn = 0;
  private cells = new Map<number, Cell>();
  private cell: RawCell | undefined;
  private phonetic = 0;
  private isText = false;

  constructor(private readonly context: SheetContext) {}

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'f':
        if (this.cell) this.cell.isFormula = true;
        return;
      case 'rPh':
        this.phonetic += 1;
        return;
      case 'v':
      case 't':
        this.isText = true;
        return;
      case 'mergeCell':
        return this.addMerge(attributes['ref'] ?? '');
    }
  }

  text(text: string): void {
    if (!this.cell || !this.isText || this.phonetic > 0) return;
    this.cell.hasValue = true;
    if (this.cell.value.length <= this.context.limits.cellChars) this.cell.value += text;
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.isText = false;
    else if (tag === 'rPh') this.phonetic -= 1;
    else if (tag === 'c') this.closeCell();
    else if (tag === 'row') this.closeRow();
  }

  private openRow(attributes: Attributes): void {
    const before = this.row;
    this.row = attributes['r'] === undefined ? before + 1 : Number(attributes['r']);
    if (this.row <= before) throw damaged('rows out of order');
    if (!(this.row >= 1 && this.row <= LAST_ROW)) throw tooManyRows(this.context.limits);
    this.isHidden = /^(?:1|true)$/.test(attributes['hidden'] ?? '');
    this.nextColumn = 0;
    this.cells = new Map();
  }

  private openCell(attributes: Attributes): void {
    const place = readCellReference(attributes['r'] ?? '');
    const column = place?.column ?? this.nextColumn;
    this.nextColumn = column + 1;
    const style = Number(attributes['s'] ?? 0);
    this.cell = {
      column,
      type: attributes['t'] ?? 'n',
      style,
      value: '',
      hasValue: false,
      isFormula: false,
    };
  }

  private closeCell(): void {
    const cell = this.cell && toCell(this.cell, this.context);
    if (cell) this.cells.set(this.cell!.column, cell);
    if (cell && this.cell!.column >= this.context.limits.columns)
      throw tooManyColumns(this.context.limits);
    this.cell = undefined;
  }

  private closeRow(): void {
    if (this.cells.size === 0) return;
    if (this.rows.length >= this.context.limits.filledRows) throw tooManyRows(this.context.limits);
    if (this.isHidden) this.hiddenRows += 1;
    this.rows.push({ number: this.row, cells: this.cells });
  }

  private addMerge(reference: string): void {
    this.merges.push(reference);
    if (this.merges.length > this.context.limits.merges) throw tooManyRows(this.context.limits);
  }
}

function tooManyRows({ filledRows }: ReadLimits): UploadRefused {
  const limit = filledRows.toLocaleString('id-ID');
  return new UploadRefused(
    'too-many-rows',
    `Lembar ini melebihi ${limit} baris terisi. Bagi per OPD atau per kecamatan, lalu unggah satu per satu.`,
  );
}

function tooManyColumns({ columns }: ReadLimits): UploadRefused {
  return new UploadRefused(
    'too-many-columns',
    `Lembar ini terisi lebih dari ${columns} kolom. Hapus kolom yang tidak perlu, lalu unggah lagi.`,
  );
}
