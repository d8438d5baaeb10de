import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';

/**
 * Writes lines into a gzip file beside its place and gives it its name only when it is whole and
 * on disk: a backup that was cut off never looks like one.
 */
export class BackupWriter {
  private readonly hash = createHash('sha256');
  private readonly draft: string;
  private readonly gzip: Gzip = createGzip();
  private readonly output: WriteStream;
  private readonly written: Promise<void>;

  constructor(private readonly file: string) {
    this.draft = `${file}.${process.pid}.part`;
    this.output = createWriteStream(this.draft, { mode: 0o600 });
    this.written = pipeline(this.gzip, this.output);
    // The failure surfaces in line() or finish(); until then nobody awaits the promise.
    this.written.catch(() => undefined);
  }

  /** @param text without a line end; waits while the disk is slower than the database */
  async line(text: string): Promise<void> {
    const bytes = Buffer.from(`${text}\n`, 'utf8');
    this.hash.update(bytes);
    if (!this.gzip.write(bytes)) await Promise.race([once(this.gzip, 'drain'), this.written]);
  }

  /** @param lastLine receives the hash of everything before it */
  async finish(lastLine: (sha256: string) => string): Promise<void> {
    this.gzip.end(`${lastLine(this.hash.digest('hex'))}\n`);
    await this.written;
    await syncToDisk(this.draft);
    await rename(this.draft, this.file);
    await syncToDisk(dirname(this.file));
  }

  async abandon(): Promise<void> {
    this.gzip.destroy();
    this.output.destroy();
    await finished(this.output).catch(() => undefined);
    await rm(this.draft, { force: true });
  }
}

async function syncToDisk(path: string): Promise<void> {
  // Windows cannot open a directory; there the rename has to be enough.
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
