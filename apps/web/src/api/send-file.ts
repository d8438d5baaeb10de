import { text } from '../text/id';
import { ProblemError, sendForm } from './client';
import { newKey } from './new-key';

export interface SendingProgress {
  /** bytes that have arrived */
  readonly sent: number;
  readonly total: number;
  /** the connection is lost; sending goes on by itself */
  readonly isWaiting: boolean;
}

interface Sending {
  readonly onProgress: (progress: SendingProgress) => void;
  readonly signal: AbortSignal;
}

/** What the server takes as one piece; a broken connection costs no more than this. */
const PART_BYTES = 256 * 1024;
/** no answer at all, a proxy that got none, or a server that is not ready for a moment */
const UNREACHED = new Set([0, 502, 503, 504]);
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Sends a form with a file, a large one in pieces. A lost connection delays it and no more: what
 * has arrived is not sent again, and the server knows a file that comes twice. Rejects with the
 * problem the server names, or with the reason of `signal`.
 */
export async function sendFile<T>(
  path: string,
  fields: Readonly<Record<string, string>>,
  file: File,
  { onProgress, signal }: Sending,
): Promise<T> {
  const total = file.size;
  let sent = 0;
  const tell = (isWaiting: boolean): void => onProgress({ sent, total, isWaiting });
  const insist = <R>(send: () => Promise<R>): Promise<R> =>
    untilConnected(send, { onWait: tell, signal });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  tell(false);
  if (total <= PART_BYTES) form.set('file', await readPart(file, 0), file.name);
  else {
    const fileKey = newKey();
    const parts = Math.ceil(total / PART_BYTES);
    for (let number = 0; number < parts; number += 1) {
      const part = new FormData();
      part.set('part', await readPart(file, sent));
      await insist(() => putPart(`/upload-parts/${fileKey}/${number}`, part, signal));
      sent = Math.min(total, sent + PART_BYTES);
      tell(false);
    }
    form.set('fileKey', fileKey);
    form.set('parts', String(parts));
    form.set('fileName', file.name);
  }
  return insist(() => sendForm<T>(path, form, signal));
}

/** Read before it is sent: a file that was saved anew is no lost connection. */
async function readPart(file: File, from: number): Promise<Blob> {
  try {
    return new Blob([await file.slice(from, from + PART_BYTES).arrayBuffer()], { type: file.type });
  } catch {
    throw new ProblemError(400, text.impor.fileChanged, '', '');
  }
}

async function putPart(path: string, part: FormData, signal: AbortSignal): Promise<void> {
  await sendForm(path, part, signal, 'PUT');
}

/** Tries again, ever more patiently, while the server cannot be reached at all. */
export async function untilConnected<R>(
  send: () => Promise<R>,
  { onWait, signal }: { onWait: (isWaiting: boolean) => void; signal: AbortSignal },
): Promise<R> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    signal.throwIfAborted();
    try {
      const answer = await send();
      onWait(false);
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProblemError && UNREACHED.has(error.status))) throw error;
      onWait(true);
      await connectionOr(wait, signal);
    }
  }
}

/** Until the browser says it is online again, or so many milliseconds have gone by. */
function connectionOr(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
