export { villagesKey } from './make-opd';
export { makeSample } from './make-sample';
export { sampleAccounts } from './make-workflow';
export { seededRandom, type SeededRandom } from './seeded-random';
export * from './sample-types';
export * from './sample-workflow-types';
