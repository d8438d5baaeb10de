export * from './analyse';
export { climbLadder } from './ladder';
export * from './linked-money';
export * from './plan';
export { RULES } from './rules';
export type { RuleDescription } from './rules';
export { count } from './words';
