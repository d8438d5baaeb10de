import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Entry, open, type ZipFile, type ZipFileOptions } from 'yauzl';
import { damaged } from '../../read/xlsx/read-xml';
import type { ZipParts } from '../../read/xlsx/open-zip';

/** The uploaded file as it was packed. It was inspected when it was read; nothing is trusted twice. */
export interface SourcePackage extends ZipParts {
  readonly entries: readonly Entry[];
  /** the packed bytes of one part */
  packed(entry: Entry): Promise<Readable>;
  text(name: string): Promise<string>;
}

const openFile = promisify(open) as (path: string, options: object) => Promise<ZipFile>;

export async function openPackage(path: string): Promise<SourcePackage> {
  const zip = await openFile(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  });
  const entries = await listEntries(zip);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  const openStream = promisify(zip.openReadStream.bind(zip)) as (
    entry: Entry,
    options?: ZipFileOptions,
  ) => Promise<Readable>;
  const stream = (name: string): Promise<Readable> => {
    const entry = byName.get(name);
    if (!entry) throw damaged(`no part ${name}`);
    return openStream(entry);
  };
  return {
    entries,
    has: (name) => byName.has(name),
    stream,
    packed: (entry) => openStream(entry, { decodeFileData: false }),
    text: async (name) => (await buffer(await stream(name))).toString('utf8'),
    close: () => zip.close(),
  };
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}
