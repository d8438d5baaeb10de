import { isTold } from './who-is-told';
import type { Listener } from './who-is-told';

export interface AskedAgency {
  readonly opdId: number;
  readonly pemdaCode: string;
}

/** A case as far as the question goes who may be asked about it. */
export interface AskableCase {
  /** whether every row of it was sent to the province */
  readonly isSent: boolean;
  readonly agencies: readonly AskedAgency[];
}

export type MayAsk = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Whether somebody who sees a case may ask one of its agencies about it. The asked agency must be
 * able to see the case too: a request may not be the way in which a draft becomes known.
 */
export function mayAsk(
  asker: Pick<Listener, 'pemdaCode' | 'opdId'>,
  found: AskableCase,
  opdId: number,
): MayAsk {
  const asked = found.agencies.find((agency) => agency.opdId === opdId);
  if (!asked) return { ok: false, reason: 'OPD itu bukan pihak pada kasus ini.' };
  if (asked.opdId === asker.opdId) {
    return { ok: false, reason: 'Pilih OPD lain; ini OPD Anda sendiri.' };
  }
  if (asked.pemdaCode !== asker.pemdaCode && !found.isSent) {
    return {
      ok: false,
      reason:
        'OPD itu baru dapat melihat kasus ini setelah semua rencana di dalamnya diajukan. Ajukan dulu, lalu kirim permintaan.',
    };
  }
  return { ok: true };
}

/** Whether somebody speaks for the asked agency. */
export function mayAnswer(who: Listener, asked: AskedAgency): boolean {
  return isTold(who, asked);
}
