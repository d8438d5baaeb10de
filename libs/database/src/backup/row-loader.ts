import type { QueryRunner } from 'typeorm';
import { quote, type DatabaseTable } from './list-tables';

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 4_000_000;

/** Collects the lines of a backup and inserts them in batches, ids and all. */
export class RowLoader {
  private readonly inserts: ReadonlyMap<string, string>;
  private table = '';
  private lines: string[] = [];
  private characters = 0;

  constructor(
    private readonly session: QueryRunner,
    tables: readonly DatabaseTable[],
  ) {
    this.inserts = new Map(tables.map((table) => [table.name, insertOf(table)]));
  }

  async add(table: string, row: string): Promise<void> {
    if (table !== this.table) {
      await this.flush();
      this.table = table;
    }
    this.lines.push(row);
    this.characters += row.length;
    if (this.lines.length >= BATCH_ROWS || this.characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.lines.length === 0) return;
    const insert = this.inserts.get(this.table);
    if (!insert) throw new Error(`Not a table of this database: ${this.table}`);
    await this.session.query(insert, [`[${this.lines.join(',')}]`]);
    this.lines = [];
    this.characters = 0;
  }
}

function insertOf({ name, columns }: DatabaseTable): string {
  const names = columns.map((column) => quote(column.name)).join(', ');
  const values = columns.map(({ type }, index) => `(r->>${index})::${type}`).join(', ');
  return (
    `INSERT INTO ${quote(name)} (${names}) OVERRIDING SYSTEM VALUE ` +
    `SELECT ${values} FROM json_array_elements($1::json) AS r`
  );
}
