import { finished, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { UploadRefused } from '../upload-refused';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open?(tag: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(tag: string): void;
  /** asked after each chunk; true leaves the rest of the part unread */
  isDone?(): boolean;
}

/**
 * Streams one XML part. Prefixes are dropped (`x:row` is `row`), characters that cross a chunk are
 * kept whole, and a document type is refused before anything it declares is looked at.
 *
 * @throws UploadRefused `dtd` or `damaged`
 */
export async function readXml(stream: Readable, handler: XmlHandler): Promise<void> {
  const parser = makeParser(handler);
  const decoder = new StringDecoder('utf8');
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.write(chunk));
      if (handler.isDone?.()) return;
    }
    parser.write(decoder.end()).close();
  } catch (error) {
    throw error instanceof UploadRefused ? error : damaged(error);
  } finally {
    // the inflater may still complain about the bytes nobody wanted
    finished(stream, () => undefined);
    stream.on('error', () => undefined).destroy();
  }
}

function makeParser(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UploadRefused(
      'dtd',
      'Berkas memuat deklarasi DTD, yang tidak diterima. Simpan ulang dari Excel, lalu unggah lagi.',
    );
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => handler.open?.(localName(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

export function damaged(cause: unknown): UploadRefused {
  return new UploadRefused(
    'damaged',
    'Isi berkas rusak. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    { cause },
  );
}
