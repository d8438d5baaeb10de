import { deflateRawSync } from 'node:zlib';
import { makeParts, makeSheet } from './make-parts';
import { makeZip } from './make-zip';

const GOOD = makeParts({ sheet: makeSheet([['desa']]) });

/** A sheet that claims so many bytes and packs them as DEFLATE packs blanks at its best, 1030 to 1. */
export function denseZip(bytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { level: 9 });
  const packed = Buffer.concat(Array.from({ length: bytes / (1024 * 1024) }, () => block));
  return makeZip([
    ...GOOD,
    {
      name: 'xl/worksheets/sheet2.xml',
      content: packed,
      method: 0,
      claimedMethod: 8,
      // 4 GiB is written as the largest number that fits
      claimedSize: Math.min(bytes, 0xffff_fffe),
    },
  ]);
}

/** Entries that all point at the same packed bytes and each claim 20 MB of them. */
export function overlappingZip(count: number): Buffer {
  const shared = { name: 'xl/media/a.bin', content: Buffer.alloc(1024), claimedSize: 20_000_000 };
  const copies = Array.from({ length: count }, (_, index) => ({
    ...shared,
    name: `xl/media/${index}.bin`,
  }));
  const zip = makeZip([...GOOD, ...copies]);
  const mark = 'PK\u0001\u0002';
  let first: number | undefined;
  for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 4, 'latin1')) {
    const name = zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (!name.startsWith('xl/media/')) continue;
    first ??= zip.readUInt32LE(at + 42);
    zip.writeUInt32LE(first, at + 42);
  }
  return zip;
}

/** A sheet of so many bytes of which the directory admits 5,000. */
export function liarZip(bytes: number): Buffer {
  const sheet = `<worksheet>${' '.repeat(bytes)}</worksheet>`;
  return makeZip(
    makeParts({ sheet }).map((part) =>
      part.name.endsWith('data.xml') ? { ...part, claimedSize: 5_000 } : part,
    ),
  );
}

/** One part in which the same few characters come again and again. */
export function bigSheet(part: {
  readonly before: string;
  readonly unit: string;
  readonly times: number;
  readonly after?: string;
}): string {
  return part.before + part.unit.repeat(part.times) + (part.after ?? '');
}
