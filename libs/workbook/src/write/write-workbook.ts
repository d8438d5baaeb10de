import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ForkedChild, forkChild } from '../process/fork-child';
import type { CoverFacts, PackHead, PackMessage, PackReport } from './pack-message';
import type { PackProgress, WrittenSheet } from './rakor-pack';
import type { Sheet, SheetItem } from './sheet-layout';

export interface WriteOptions {
  readonly onProgress?: (progress: PackProgress) => void;
  /** ends the writing within moments and leaves no file behind */
  readonly signal?: AbortSignal;
}

export interface WriteResult {
  readonly sheets: readonly WrittenSheet[];
}

const CHILD_MEMORY_MB = 512;
const ITEMS_PER_LINE = 200;

/** What a workbook is made of; rows are read as fast as they are written. */
export interface WorkbookContent {
  readonly head: PackHead;
  readonly sheets: readonly Sheet[];
  readonly cover: CoverFacts;
}

/**
 * Writes a workbook to `path`, in a process of its own; rows are taken from the sheets as fast as
 * they are written, so a workbook of a whole province needs little memory.
 *
 * The file appears under its name only when it is complete. Throws TypeError when a value is of
 * the wrong kind, ChildFailure when the writing process ends early, and the signal's reason when
 * aborted.
 */
export async function writeWorkbook(
  content: WorkbookContent,
  path: string,
  { onProgress, signal }: WriteOptions = {},
): Promise<WriteResult> {
  signal?.throwIfAborted();
  const unfinished = `${path}.part`;
  const child = forkChild(join(__dirname, 'pack-child'), { memoryMb: CHILD_MEMORY_MB, signal });
  child.stdout.resume();
  const sheets = followReports(child, onProgress);
  try {
    await sendContent(child, content, unfinished);
    await child.ended;
    await rename(unfinished, path);
    return { sheets: await sheets };
  } catch (error) {
    child.process.kill('SIGKILL');
    await child.ended.catch(() => undefined);
    await rm(unfinished, { force: true });
    signal?.throwIfAborted();
    throw error;
  }
}

async function sendContent(
  child: ForkedChild,
  { head, sheets, cover }: WorkbookContent,
  path: string,
): Promise<void> {
  await send(child, { type: 'open', path, head });
  for (const sheet of sheets) await sendSheet(child, sheet);
  await send(child, { type: 'close', cover });
  child.stdin.end();
}

async function sendSheet(child: ForkedChild, { layout, items }: Sheet): Promise<void> {
  await send(child, { type: 'sheet', layout });
  let batch: SheetItem[] = [];
  for await (const item of items) {
    if (batch.push(item) < ITEMS_PER_LINE) continue;
    await send(child, { type: 'items', items: batch });
    batch = [];
  }
  await send(child, { type: 'items', items: batch });
}

/** One line to the child; waits while the pipe is full, and fails when the child is gone. */
async function send(child: ForkedChild, message: PackMessage): Promise<void> {
  if (child.process.exitCode !== null || child.process.signalCode !== null) await child.ended;
  if (child.stdin.write(`${JSON.stringify(message)}\n`)) return;
  const drained = new Promise<void>((resolve) => child.stdin.once('drain', resolve));
  await Promise.race([drained, child.ended]);
}

function followReports(
  child: ForkedChild,
  onProgress: WriteOptions['onProgress'],
): Promise<readonly WrittenSheet[]> {
  const rowsBySheet = new Map<string, number>();
  return new Promise((resolve) => {
    child.process.on('message', (report: PackReport) => {
      if (report.type === 'done') return resolve(report.sheets);
      rowsBySheet.set(report.sheet, report.rows);
      const totalRows = [...rowsBySheet.values()].reduce((sum, rows) => sum + rows, 0);
      onProgress?.({ sheet: report.sheet, rows: report.rows, totalRows });
    });
  });
}
