import type { HeaderMatch } from '../recognise/recognise-layout';
import { readColumnLetter } from '../table';

/** The texts of one sheet by field and row, for looking at the neighbours of a wrong cell. */
export class SheetValues {
  private readonly rows: HeaderMatch['table']['rows'];
  private readonly indexOfRow: ReadonlyMap<number, number>;
  private readonly texts = new Map<string, readonly string[]>();

  constructor(private readonly match: HeaderMatch) {
    this.rows = match.table.rows.slice(match.dataStart);
    this.indexOfRow = new Map(this.rows.map(({ number }, index) => [number, index]));
  }

  get layout(): string {
    return this.match.layout.id;
  }

  get kind(): string {
    return this.match.layout.kind;
  }

  /** the field that stands in a column, named by its letter: `H` */
  fieldAt(letters: string): string | undefined {
    const column = readColumnLetter(letters);
    return [...this.match.byField].find(([, place]) => place.column === column)?.[0];
  }

  /** every text of a column from the first data row on; blank cells are '' */
  column(field: string): readonly string[] {
    const known = this.texts.get(field);
    if (known) return known;
    const place = this.match.byField.get(field);
    const texts = this.rows.map(({ cells }) => (place && cells.get(place.column)?.text) ?? '');
    this.texts.set(field, texts);
    return texts;
  }

  text(field: string, row: number): string {
    return this.column(field)[this.indexOfRow.get(row) ?? -1] ?? '';
  }

  /** the nearest text above (-1) or below (1) a row that is what the caller looks for */
  nearest(
    field: string,
    { row, step, accept }: { row: number; step: -1 | 1; accept: (text: string) => boolean },
  ): string | undefined {
    const texts = this.column(field);
    const start = this.indexOfRow.get(row);
    if (start === undefined) return undefined;
    for (let at = start + step; at >= 0 && at < texts.length; at += step)
      if (accept(texts[at]!)) return texts[at];
    return undefined;
  }

  /** the text that most of the accepted cells of a column hold; undefined without such a majority */
  mostCommon(field: string, accept: (text: string, index: number) => boolean): string | undefined {
    const counts = new Map<string, number>();
    let all = 0;
    this.column(field).forEach((text, index) => {
      if (text === '' || !accept(text, index)) return;
      all += 1;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
    return [...counts].find(([, count]) => count * 2 > all)?.[0];
  }
}
