export * from './rank-agenda';
export * from './score-government';
export * from './score-plan';
