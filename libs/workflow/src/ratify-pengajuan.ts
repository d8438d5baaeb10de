/**
 * What the province agreed to; only this is ratified together with its stage. What was never agreed
 * to keeps its state: the stage says that nothing changes any more, and the state what was not checked.
 */
export const RATIFIED_FROM = ['diverifikasi', 'setuju_dengan_catatan'] as const;
