import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** what the directory claims, where it should lie */
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** what both headers say of a content that is packed already (method 0) */
  readonly claimedMethod?: number;
}

/** Writes a zip byte by byte, so that a test can write one that no honest program would. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const packed = part.method === 0 ? content : deflateRawSync(content);
    const fields = fieldsOf(part, name, content, packed);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, packed]);
    directory.push(directoryEntry(fields, name, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(parts.length, central.length, offset)]);
}

/** version, flags, method, time, date, crc, sizes and the length of the name: as in both headers */
function fieldsOf(part: ZipPart, name: Buffer, content: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.flags ?? 0, 2);
  fields.writeUInt16LE(part.claimedMethod ?? part.method ?? 8, 4);
  fields.writeUInt32LE(crcOf(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.claimedSize ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const crcOf = (content: Buffer): number => (typeof crc32 === 'function' ? crc32(content) : 0);

function directoryEntry(fields: Buffer, name: Buffer, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, tail, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
