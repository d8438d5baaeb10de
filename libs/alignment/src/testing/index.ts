export * from './any-province';
export * from './small-province';
