export * from './rank-agenda';
export * from './score-government';
