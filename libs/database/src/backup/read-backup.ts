import { createHash, type Hash } from 'node:crypto';
import { BACKUP_VERSION, BackupError } from './backup-format';
import type { BackupHeader, BackupSummary, BackupTrailer } from './backup-format';
import { readGzipLines } from './read-lines';

export interface BackupVisitor {
  /** called once, before any row */
  readonly onHeader?: (header: BackupHeader) => Promise<void>;
  /** @param row a JSON array of texts, in the order of the header's columns */
  readonly onRow?: (table: string, row: string) => Promise<void>;
}

/**
 * Reads a whole backup and checks it: version, order, counts, hash. Rows are handed out while
 * reading, so a visitor that stores them does it in a transaction and keeps them only when this
 * returns.
 *
 * @throws BackupError when anything is missing, added or changed
 */
export async function readBackup(
  file: string,
  visitor: BackupVisitor = {},
): Promise<BackupSummary> {
  const reading = new Reading(file, visitor);
  for await (const line of readGzipLines(file)) await reading.take(line);
  return reading.summary();
}

class Reading {
  private readonly hash: Hash = createHash('sha256');
  private readonly rows: Record<string, number> = {};
  private header: BackupHeader | undefined;
  private trailer: BackupTrailer | undefined;
  private table = '';

  constructor(
    private readonly file: string,
    private readonly visitor: BackupVisitor,
  ) {}

  async take(bytes: Buffer): Promise<void> {
    if (this.trailer) throw this.damaged('ada isi di belakang baris penutup');
    const line = bytes.toString('utf8');
    if (line.startsWith('{"end":')) {
      this.trailer = this.parse<BackupTrailer>(line);
      return;
    }
    this.hash.update(bytes).update('\n');
    if (!this.header) await this.takeHeader(line);
    else if (line.startsWith('[')) await this.takeRow(line);
    else this.takeTable(this.parse<{ table: string }>(line).table);
  }

  summary(): BackupSummary {
    if (!this.header || !this.trailer) throw this.damaged('baris penutup tidak ada');
    const { rows, sha256 } = this.trailer;
    if (JSON.stringify(rows) !== JSON.stringify(this.rows)) throw this.damaged('jumlah baris beda');
    if (this.hash.digest('hex') !== sha256) throw this.damaged('sidik SHA-256 beda');
    const { createdAt, migration } = this.header;
    return { createdAt, migration, rows, sha256 };
  }

  private async takeHeader(line: string): Promise<void> {
    const header = this.parse<BackupHeader>(line);
    if (header.sejalan !== BACKUP_VERSION) {
      throw new BackupError(
        `Berkas ${this.file} bukan cadangan Sejalan versi ${BACKUP_VERSION}; tidak dapat dibaca.`,
      );
    }
    this.header = header;
    await this.visitor.onHeader?.(header);
  }

  private takeTable(table: string): void {
    this.table = table;
    this.rows[table] = 0;
  }

  private async takeRow(line: string): Promise<void> {
    const count = this.rows[this.table];
    if (count === undefined) throw this.damaged('baris tanpa tabel');
    this.rows[this.table] = count + 1;
    await this.visitor.onRow?.(this.table, line);
  }

  private parse<T>(line: string): T {
    try {
      return JSON.parse(line) as T;
    } catch {
      throw this.damaged('baris tidak terbaca');
    }
  }

  private damaged(why: string): BackupError {
    return new BackupError(`Berkas cadangan ${this.file} rusak: ${why}. Tidak ada yang diubah.`);
  }
}
