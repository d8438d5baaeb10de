export * from './list-first';
export * from './nomenklatur';
export * from './planning';
export * from './read-amount-text';
export * from './rupiah';
export * from './seconds-left';
export * from './wilayah';
export * from './short-rupiah';
