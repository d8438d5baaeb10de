import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Entry } from 'yauzl';
import type { SourcePackage } from './source-package';

const DEFLATED = 8;
/** Fixed, so that the same marks in the same file give the same bytes. */
const MADE_AT = new Date(2000, 0, 1);

/** Writes the parts of a package one after the other, never holding more than a chunk of one. */
export class PackageWriter {
  private readonly file: WriteStream;
  private readonly zip: Zip;
  private failure: unknown;

  constructor(path: string) {
    this.file = createWriteStream(path);
    this.file.on('error', (error) => (this.failure ??= error));
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure ??= error;
      else this.file.write(chunk);
    });
  }

  /** A part as it was, still packed: not even its compression changes. */
  async copy(source: SourcePackage, entry: Entry): Promise<void> {
    if (entry.compressionMethod !== DEFLATED) {
      // without compression the end of a part cannot be seen in a stream; so it is packed anew
      return this.add(entry.fileName, await source.stream(entry.fileName));
    }
    const { crc32: crc, uncompressedSize: size, fileName } = entry;
    await this.write(fileName, await source.packed(entry), () => ({ crc, size }));
  }

  async add(name: string, content: string | AsyncIterable<Buffer>): Promise<void> {
    let crc = 0;
    let size = 0;
    const count = async function* (): AsyncGenerator<Buffer> {
      const chunks = typeof content === 'string' ? [Buffer.from(content)] : content;
      for await (const chunk of chunks) {
        crc = crc32(chunk, crc);
        size += chunk.length;
        yield chunk;
      }
    };
    const plain = Readable.from(count());
    const packed = createDeflateRaw();
    plain.on('error', (error) => packed.destroy(error));
    await this.write(name, plain.pipe(packed), () => ({ crc, size }));
  }

  async finish(): Promise<void> {
    this.zip.end();
    this.file.end();
    await finished(this.file);
    if (this.failure) throw this.failure as Error;
  }

  private async write(
    name: string,
    packed: Readable,
    facts: () => { crc: number; size: number },
  ): Promise<void> {
    const part: ZipInputFile = {
      filename: name,
      size: 0,
      crc: 0,
      compression: DEFLATED,
      mtime: MADE_AT,
      ondata: () => undefined,
    };
    this.zip.add(part);
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      part.ondata!(null, chunk as Uint8Array<ArrayBuffer>, false);
      if (this.failure) throw this.failure as Error;
      if (this.file.writableNeedDrain) await once(this.file, 'drain');
    }
    Object.assign(part, facts());
    part.ondata!(null, new Uint8Array(0), true);
  }
}
