/** Somebody who may be told something; roles as accounts have them. */
export interface Listener {
  readonly role: string;
  readonly pemdaCode: string;
  /** set for an official of one agency */
  readonly opdId: number | null;
}

/** Whose business it is: an agency, or a government as a whole. */
export interface Concern {
  readonly pemdaCode: string;
  readonly opdId: number | null;
}

/**
 * Whether an event is told to somebody: to the officials of the agency, to the officials of its
 * kabupaten, and to the planners where the agency is the province's own. Those who only look on
 * (viewer, facilitator) and the admin have nothing to do about it and are not told.
 */
export function isTold({ role, pemdaCode, opdId }: Listener, concern: Concern): boolean {
  if (pemdaCode !== concern.pemdaCode) return false;
  if (role === 'opd_official') return opdId !== null && opdId === concern.opdId;
  return role === 'regency_official' || role === 'planner';
}

/** Which verdicts of the province are told to the owners of a plan. */
export function isVerdictTold(status: string): boolean {
  return status === 'dikembalikan' || status === 'setuju_dengan_catatan';
}
