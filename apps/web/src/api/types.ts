/**
 * The HTTP contract by name. Money is a decimal string ("1234567.00"), codes are text, dates are
 * ISO with an offset.
 */
export type * from './types/overlap';
export type * from './types/planning';
export type * from './types/session';
export type * from './types/support';
export type * from './types/words';
export type * from './types/work';
