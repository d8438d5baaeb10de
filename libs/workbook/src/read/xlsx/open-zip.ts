import { type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import type { ReadLimits } from '../limits';
import { UploadRefused } from '../upload-refused';
import { inspectEntries } from './inspect-entries';

const openFile = promisify(open) as (path: string, options: object) => Promise<ZipFile>;

/** The parts of one workbook file, after its directory was found harmless. */
export interface ZipParts {
  has(name: string): boolean;
  /** inflates one part; ends with an error at the first byte beyond the declared size */
  stream(name: string): Promise<Readable>;
  close(): void;
}

const damaged = (cause: unknown): UploadRefused =>
  new UploadRefused(
    'damaged',
    'Berkas rusak atau terpotong. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    { cause },
  );

/**
 * Opens a zip and looks at its directory only; nothing is inflated yet.
 * @throws UploadRefused on bombs, encryption, duplicate or foreign names, macros and embedded objects
 */
export async function openZip(path: string, limits: ReadLimits): Promise<ZipParts> {
  const zip = await openFile(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch((error: unknown) => {
    throw damaged(error);
  });
  try {
    const entries = await listEntries(zip, limits);
    inspectEntries(entries, limits);
    return partsOf(zip, entries);
  } catch (error) {
    zip.close();
    throw error instanceof UploadRefused ? error : damaged(error);
  }
}

function listEntries(zip: ZipFile, limits: ReadLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.zipEntries) {
    throw new UploadRefused(
      'limit',
      `Berkas berisi ${zip.entryCount} bagian; batasnya ${limits.zipEntries}. Salin datanya ke buku kerja baru.`,
    );
  }
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

function partsOf(zip: ZipFile, entries: readonly Entry[]): ZipParts {
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  const openStream = promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<Readable>;
  return {
    has: (name) => byName.has(name),
    close: () => zip.close(),
    stream: async (name) => {
      const entry = byName.get(name);
      if (!entry) throw damaged(`no part ${name}`);
      return openStream(entry).catch((error: unknown) => {
        throw damaged(error);
      });
    },
  };
}
