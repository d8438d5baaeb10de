import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-format';

const NEW_LINE = 10;

/**
 * The lines of a gzip file as bytes, one at a time. Not `readline`: that also splits at the
 * Unicode line separators which a text from Excel may hold.
 *
 * @throws BackupError when the file cannot be unpacked to its very last byte
 */
export async function* readGzipLines(file: string): AsyncGenerator<Buffer> {
  await refuseForeignHeader(file);
  const { size } = await stat(file);
  const gunzip = createGunzip();
  const input = createReadStream(file);
  input.on('error', (error) => gunzip.destroy(error));
  try {
    yield* splitLines(input.pipe(gunzip));
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`Berkas cadangan ${file} rusak atau terpotong. Tidak ada yang diubah.`);
  } finally {
    input.destroy();
    gunzip.destroy();
  }
  // gunzip stops at the end of the packed data and says nothing about bytes behind it.
  if (gunzip.bytesWritten !== size) throw new BackupError(`Berkas cadangan ${file} berekor asing.`);
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      const tail = chunk.subarray(start, end);
      yield rest.length === 0 ? tail : Buffer.concat([...rest, tail]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) throw new Error('The last line has no end');
}

/** Its fixed first bytes carry no checksum of their own; we always write them alike. */
async function refuseForeignHeader(file: string): Promise<void> {
  const handle = await open(file, 'r').catch(() => {
    throw new BackupError(`Berkas cadangan ${file} tidak dapat dibaca.`);
  });
  const { buffer } = await handle.read(Buffer.alloc(9), 0, 9, 0).finally(() => handle.close());
  if (buffer.toString('hex') !== '1f8b08000000000000') {
    throw new BackupError(`Berkas ${file} bukan cadangan Sejalan, atau rusak.`);
  }
}
