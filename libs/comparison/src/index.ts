export * from './add-up';
export * from './compare-import';
export * from './compare-plans';
export * from './list-changes';
export * from './plan-row';
export * from './row-sentence';
export * from './summarise-comparison';
export type { RenameReason } from './match-renamed';
