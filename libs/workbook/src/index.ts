export * from './annotate';
export * from './manifest';
export * from './read';
export * from './template';
export * from './write';
