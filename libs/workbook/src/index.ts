export * from './annotate';
export * from './manifest';
export * from './read';
export * from './write';
