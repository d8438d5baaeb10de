import type { ReadLimits } from '../limits';
import { UploadRefused } from '../upload-refused';
import { readXml } from './read-xml';
import type { Readable } from 'node:stream';

/** The texts that cells refer to by number, joined from their rich text runs. */
export async function readSharedStrings(stream: Readable, limits: ReadLimits): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let chars = 0;
  let isText = false;
  let phonetic = 0;
  await readXml(stream, {
    open(tag) {
      if (tag === 'si') current = '';
      else if (tag === 'rPh') phonetic += 1;
      isText = tag === 't';
    },
    text(text) {
      if (!isText || phonetic > 0) return;
      chars += text.length;
      if (chars > limits.sharedStringChars) throw tooMany();
      // one char beyond the limit is enough to know that the text was too long
      if (current.length <= limits.cellChars) current += text;
    },
    close(tag) {
      isText = false;
      if (tag === 'rPh') phonetic -= 1;
      if (tag !== 'si') return;
      strings.push(current.slice(0, limits.cellChars + 1));
      if (strings.length > limits.sharedStrings) throw tooMany();
    },
  });
  return strings;
}

function tooMany(): UploadRefused {
  return new UploadRefused(
    'limit',
    'Berkas memuat terlalu banyak teks. Salin hanya baris yang terisi ke buku kerja baru, lalu unggah lagi.',
  );
}
