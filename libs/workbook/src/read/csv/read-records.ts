import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export interface RecordFormat {
  readonly delimiter: ',' | '\t';
  /** column names; absent: the first line holds them */
  readonly columns?: readonly string[];
}

/** The rows of a trusted table file as records of text, one at a time. */
export async function* readCsvRecords(
  path: string,
  { delimiter, columns }: RecordFormat,
): AsyncGenerator<Record<string, string>> {
  const parser = createReadStream(path).pipe(
    parse({
      delimiter,
      columns: columns ? [...columns] : true,
      bom: true,
      quote: delimiter === ',' ? '"' : false,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  for await (const record of parser) yield record as Record<string, string>;
}
