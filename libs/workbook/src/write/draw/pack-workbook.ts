import type { PackMessage, PackReport } from '../pack-message';
import { sheetName } from '../sheet-name';
import { type ContentsEntry, drawCover } from './cover-sheet';
import { moveLastSheetFirst, openWorkbook } from './exceljs-streaming';
import { COVER_NAME } from './table-head';
import { TableWriter } from './table-writer';

type Message<Type extends PackMessage['type']> = Extract<PackMessage, { type: Type }>;

/** After so many rows the event loop gets its turn, so that the zip can drain what was written. */
const ROWS_PER_TURN = 500;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Turns the stream of messages into a workbook on disk. One sheet is open at a time. */
export class PackWorkbook {
  private readonly workbook;
  private readonly taken = new Set([COVER_NAME.toLowerCase()]);
  private readonly contents: ContentsEntry[] = [];
  private open: { readonly writer: TableWriter; readonly about: string } | undefined;
  private sinceTurn = 0;

  constructor(
    private readonly start: Message<'open'>,
    private readonly report: (report: PackReport) => void,
  ) {
    this.workbook = openWorkbook(start.path, {
      creator: 'Sejalan',
      lastModifiedBy: 'Sejalan',
      title: start.head.title,
      subject: start.head.context,
      description: start.head.completeness,
      keywords: start.head.isSample ? 'data contoh' : 'sinkronisasi perencanaan',
      language: 'id-ID',
    });
  }

  sheet({ layout }: Message<'sheet'>): void {
    this.closeSheet();
    const name = sheetName(layout.name, this.taken);
    const writer = new TableWriter(this.workbook, name, layout, this.start.head);
    this.open = { writer, about: layout.about };
  }

  async items({ items }: Message<'items'>): Promise<void> {
    if (!this.open) throw new Error('Rows before a sheet');
    const { writer } = this.open;
    for (const item of items) {
      writer.write(item);
      if (++this.sinceTurn >= ROWS_PER_TURN) await this.rest(writer);
    }
  }

  async close({ cover }: Message<'close'>): Promise<void> {
    this.closeSheet();
    drawCover(this.workbook, this.start.head, cover, this.contents);
    moveLastSheetFirst(this.workbook);
    await this.workbook.commit();
    const sheets = this.contents.map(({ name, rows }) => ({ name, rows }));
    this.report({ type: 'done', sheets: [{ name: COVER_NAME, rows: 0 }, ...sheets] });
  }

  private async rest(writer: TableWriter): Promise<void> {
    this.sinceTurn = 0;
    this.report({ type: 'progress', sheet: writer.name, rows: writer.rows });
    await turn();
  }

  private closeSheet(): void {
    if (!this.open) return;
    const { writer, about } = this.open;
    writer.finish();
    this.contents.push({ name: writer.name, about, rows: writer.rows });
    this.report({ type: 'progress', sheet: writer.name, rows: writer.rows });
    this.open = undefined;
  }
}
