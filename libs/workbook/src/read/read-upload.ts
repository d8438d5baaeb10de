import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ChildFailure, forkChild } from '../process/fork-child';
import type { ProcessUse } from '../process/process-use';
import { READ_LIMITS, type ReadLimits } from './limits';
import type { ExplicitMapping, ReadResult, RememberedMapping } from './read-result';
import type { RowOfKind, UploadKind } from './rows';
import { UploadRefused } from './upload-refused';
import { type ReadJob, type ReadMessage, type ReadProgress, reviveRow } from './wire';

export interface ReadRequest<K extends UploadKind> {
  /** of the file on disk, under whatever name the server gave it */
  readonly path: string;
  /** as the user called it; its extension tells `.xlsx` from `.csv` */
  readonly fileName: string;
  readonly kind: K;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  /** which column is which, as a person laid it down; overrides the recogniser */
  readonly mapping?: ExplicitMapping | undefined;
  /** what was said about the headers of earlier files; used where one of them stands here again */
  readonly remembered?: readonly RememberedMapping[] | undefined;
  /** told now and then what the child has used, where the system tells it */
  readonly onUse?: ((use: ProcessUse) => void) | undefined;
}

/**
 * Reads an uploaded workbook or CSV in a child process with a ceiling on memory and time.
 * Wrong cells come back as errors, never as exceptions.
 *
 * @throws UploadRefused when the file as a whole cannot be read; the signal's reason on abort
 */
export async function readUpload<K extends UploadKind>(
  request: ReadRequest<K>,
): Promise<ReadResult<K>> {
  const { path, fileName, kind, mapping, remembered } = request;
  const limits = { ...READ_LIMITS, ...request.limits };
  await refuseTooLarge(path, limits);
  const child = forkChild(join(__dirname, 'read-child'), {
    memoryMb: limits.memoryMb,
    residentMb: limits.residentMb,
    cpuMs: limits.cpuMs,
    wallMs: limits.wallMs,
    onUse: request.onUse,
    signal: request.signal,
  });
  const job: ReadJob = { path, fileName, kind, limits, mapping, remembered };
  child.stdin.end(JSON.stringify(job));
  try {
    const result = await collect(child.stdout, request);
    await child.ended;
    if (!result) throw new ChildFailure('crashed', 'no answer');
    return result;
  } catch (error) {
    child.process.kill('SIGKILL');
    if (error instanceof UploadRefused) throw error;
    request.signal?.throwIfAborted();
    throw asRefusal(error, await child.ended.catch((failure: unknown) => failure), limits);
  }
}

async function refuseTooLarge(path: string, limits: ReadLimits): Promise<void> {
  const { size } = await stat(path);
  if (size <= limits.fileBytes) return;
  const mib = Math.floor(limits.fileBytes / (1024 * 1024));
  throw new UploadRefused(
    'too-large',
    `Berkas lebih besar dari ${mib} MB. Hapus lembar dan gambar yang tidak perlu, atau bagi per OPD.`,
  );
}

async function collect<K extends UploadKind>(
  stdout: NodeJS.ReadableStream,
  { kind, onProgress }: ReadRequest<K>,
): Promise<ReadResult<K> | undefined> {
  const rows: RowOfKind[K][] = [];
  let result: ReadResult<K> | undefined;
  for await (const line of createInterface({ input: stdout, crlfDelay: Infinity })) {
    const message = JSON.parse(line) as ReadMessage;
    switch (message.type) {
      case 'progress':
        onProgress?.(message.progress);
        break;
      case 'row':
        rows.push(reviveRow(kind, message.row));
        break;
      case 'refused':
        throw new UploadRefused(message.code, message.message);
      case 'end': {
        const { type: _type, ...rest } = message;
        result = { ...rest, rows };
      }
    }
  }
  return result;
}

/** A killed child breaks off in the middle of a line; how it ended tells more than the broken line. */
function asRefusal(error: unknown, failure: unknown, limits: ReadLimits): UploadRefused {
  const cause = failure ?? error;
  const isTimeout = cause instanceof ChildFailure && cause.reason === 'timeout';
  const what = isTimeout
    ? `Berkas tidak selesai dibaca dalam ${limits.cpuMs / 1000} detik kerja.`
    : 'Berkas terlalu berat atau rusak sehingga tidak dapat dibaca.';
  const advice = 'Salin hanya baris yang terisi ke buku kerja baru, lalu unggah lagi.';
  return new UploadRefused('parser-limit', `${what} ${advice}`, { cause });
}
