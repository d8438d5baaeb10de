import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { UploadEntity } from '@app/database';
import { Problem } from '../errors/problem';

export interface ReceivedFile {
  /** made harmless by tameFileName */
  readonly fileName: string;
  readonly content: Buffer;
  readonly pemdaCode: string;
  readonly uploadedBy: string;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from('d0cf11e0', 'hex');

/** The fingerprint by which the same file is known again, whatever its name. */
export function fingerprint(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps the file byte for byte under its tame name. Returns the upload's id. */
export async function receiveUpload(manager: EntityManager, file: ReceivedFile): Promise<number> {
  refuseWrongKind(file.fileName, file.content);
  const inserted = await manager.getRepository(UploadEntity).insert({
    pemdaCode: file.pemdaCode,
    fileName: file.fileName,
    sha256: fingerprint(file.content),
    size: file.content.length,
    content: file.content,
    uploadedBy: file.uploadedBy,
  });
  return (inserted.identifiers[0] as { id: number }).id;
}

/** Control characters, also those that turn the reading direction and so hide an ending. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** No path, nothing unseen, at most 150 characters; the ending stays. */
export function tameFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean =
    base
      .replace(UNSEEN, '')
      .replace(/["<>|:*?]/g, '')
      .trim() || 'berkas';
  if (clean.length <= 150) return clean;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
  return clean.slice(0, 150 - ending.length) + ending;
}

/** The first bytes decide, not the name; what they cannot tell, the reader does. */
function refuseWrongKind(fileName: string, content: Buffer): void {
  if (content.length === 0) throw refused('empty', 'Berkas kosong. Pilih berkas yang berisi data.');
  if (content.subarray(0, 4).equals(OLE)) {
    throw refused(
      'old-or-locked',
      'Berkas .xls lama atau berkata sandi tidak dapat dibaca. Simpan ulang sebagai .xlsx tanpa kata sandi.',
    );
  }
  const isZip = content.subarray(0, 4).equals(ZIP);
  const lower = fileName.toLowerCase();
  if (lower.endsWith('.xlsx') !== isZip || !/\.(xlsx|csv|txt|tsv)$/.test(lower)) {
    throw refused(
      'wrong-kind',
      `Berkas "${fileName}" bukan .xlsx atau .csv yang sah. Buka di Excel lalu simpan sebagai Excel Workbook (.xlsx) atau CSV.`,
    );
  }
}

function refused(code: string, detail: string): Problem {
  return Problem.uploadRefused(415, code, detail);
}
