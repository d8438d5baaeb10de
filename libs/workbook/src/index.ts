export * from './annotate';
export * from './read';
export * from './write';
