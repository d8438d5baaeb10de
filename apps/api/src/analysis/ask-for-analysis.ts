import type { EntityManager } from 'typeorm';
import { asOwner, enqueueAnalysis, noteDue } from '@app/database';
import type { DueFor, TouchedPlan } from '@app/database';

export const ANALYSIS_JOB = 'analisis';

/** Long enough for the next few cells of somebody who types, short for somebody who waits. */
const GATHER_SECONDS = 2;

/** In whose name analysis stands in the queue; no account can have it, see COMMAND_LINE. */
const ANALYSIS = '(analisis)';

/**
 * Lets what a change touched be analysed soon after its transaction, once for all changes that
 * come together. It is the last thing that a transaction does: others may wait for it here.
 */
export async function askForAnalysis(
  manager: EntityManager,
  touched: readonly (DueFor & TouchedPlan)[],
): Promise<void> {
  // Everybody takes the governments in the same order, so that two never wait for each other.
  const inOrder = [...touched].sort(
    (a, b) => a.tahapanId - b.tahapanId || a.pemdaCode.localeCompare(b.pemdaCode),
  );
  await asOwner(manager, async () => {
    for (const one of inOrder) {
      await noteDue(manager, one);
      await orderAnalysis(manager, one);
    }
  });
}

/** The job alone; run as the owner. */
export function orderAnalysis(
  manager: EntityManager,
  { tahapanId, pemdaCode }: DueFor,
): Promise<void> {
  return enqueueAnalysis(manager, {
    kind: ANALYSIS_JOB,
    createdBy: ANALYSIS,
    gatherSeconds: GATHER_SECONDS,
    tahapanId,
    pemdaCode,
  });
}
