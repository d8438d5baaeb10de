import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellError, type ReadResult, READ_LIMITS, type UploadKind } from '@app/workbook';
import { annotateFile } from '../../libs/workbook/src/annotate/annotate-file';
import { numbersBySheet } from '../../libs/workbook/src/annotate/annotate-upload';
import { readHere } from '../../libs/workbook/src/read/testing/read-here';

export interface Sent {
  readonly content: Buffer;
  readonly fileName: string;
  readonly kind: UploadKind;
}

/** Reads a file in this process as the child does. */
export async function readSent({ content, fileName, kind }: Sent): Promise<ReadResult> {
  return withFile(content, (path) => readHere(path, kind, { fileName }));
}

/** The annotated return of a file, written in this process as the child writes it. */
export async function annotateSent(
  sent: Sent,
  read: ReadResult,
  errors: readonly CellError[] = read.errors,
): Promise<Buffer> {
  return withFile(sent.content, async (path) => {
    const outPath = `${path}.ditandai.xlsx`;
    await annotateFile({
      path,
      fileName: sent.fileName,
      outPath,
      recognised: read.recognised,
      rows: numbersBySheet(read.rows),
      errors,
      errorTotal: errors.length,
      limits: READ_LIMITS,
    });
    return readFileSync(outPath);
  });
}

async function withFile<T>(content: Buffer, work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sejalan-anotasi-'));
  try {
    const path = join(folder, 'unggahan');
    writeFileSync(path, content);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
