import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Every part of a workbook as text, by name: a reader that shares nothing with the writer. */
export async function openZip(content: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(content, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}
