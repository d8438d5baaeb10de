import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forkChild } from '../process/fork-child';
import type { TemplateWorkbook } from './template';

const CHILD_MEMORY_MB = 512;

/**
 * Writes a workbook to be filled in to `path`, in a process of its own. The file appears under its
 * name only when it is complete.
 *
 * @throws ChildFailure when the writing process ends early; the signal's reason on abort
 */
export async function writeTemplate(
  template: TemplateWorkbook,
  path: string,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  signal?.throwIfAborted();
  const unfinished = `${path}.part`;
  const child = forkChild(join(__dirname, 'template-child'), { memoryMb: CHILD_MEMORY_MB, signal });
  child.stdout.resume();
  child.stdin.end(JSON.stringify({ path: unfinished, template }));
  try {
    await child.ended;
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    signal?.throwIfAborted();
    throw error;
  }
}
