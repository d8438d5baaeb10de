export * from './answer-conflicts';
export * from './merge-round-trip';
export * from './rows';
