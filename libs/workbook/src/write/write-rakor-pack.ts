import { coverFacts, packHead } from './pack-head';
import { packSheets } from './pack-sheets';
import type { RakorPack } from './rakor-pack';
import { writeWorkbook, type WriteOptions, type WriteResult } from './write-workbook';

/** Writes the Rakor workbook to `path`. Fails as `writeWorkbook` does. */
export async function writeRakorPack(
  pack: RakorPack,
  path: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  options.signal?.throwIfAborted();
  const content = {
    head: packHead(pack.cover),
    sheets: packSheets(pack),
    cover: coverFacts(pack.cover),
  };
  return writeWorkbook(content, path, options);
}
