export * from './overlap-types';
export { comparePair } from './compare-pair';
export * from './evaluate-pairs';
export { findOverlaps } from './find-overlaps';
export type { Meaning } from './read/meaning';
export { readMeaning } from './read/read-meaning';
export { OVERLAP_VERSION, SHIPPED_THRESHOLD } from './score-evidence';
