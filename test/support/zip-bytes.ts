import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { makeZip } from '../../libs/workbook/src/read/testing/make-zip';

/** Every part of a package as it is, by name. */
export async function readZip(content: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(content, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

export function writeZip(parts: ReadonlyMap<string, Buffer | string>): Buffer {
  return makeZip([...parts].map(([name, content]) => ({ name, content })));
}
