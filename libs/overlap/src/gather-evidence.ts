import type { Evidence } from './overlap-types';
import type { Meaning } from './read/meaning';
import { actionSignal } from './signals/action-signal';
import { agencySignal } from './signals/agency-signal';
import { commoditySignal } from './signals/commodity-signal';
import { fundSignal } from './signals/fund-signal';
import { objectSignal } from './signals/object-signal';
import { phaseSignal } from './signals/phase-signal';
import { placeSignal } from './signals/place-signal';
import type { SignalContext, SignalOf } from './signals/signal';
import { targetSignal } from './signals/target-signal';
import { textSignal } from './signals/text-signal';
import { timeSignal } from './signals/time-signal';
import { volumeSignal } from './signals/volume-signal';

/** In the order that decides: place, object, action, beneficiary, time; text last. */
const SIGNALS_IN_ORDER: readonly SignalOf[] = [
  placeSignal,
  objectSignal,
  actionSignal,
  targetSignal,
  timeSignal,
  phaseSignal,
  commoditySignal,
  volumeSignal,
  fundSignal,
  agencySignal,
  textSignal,
];

/** Every reason for and against, the same for (a, b) and (b, a). */
export function gatherEvidence(a: Meaning, b: Meaning, context: SignalContext): Evidence[] {
  const evidence: Evidence[] = [];
  for (const signal of SIGNALS_IN_ORDER) {
    const found = signal(a, b, context);
    if (found && found.strength > 0) evidence.push(found);
  }
  return evidence;
}
