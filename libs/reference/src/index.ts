export * from './bidang-urusan';
export * from './kegiatan-desa';
export * from './kewenangan';
export * from './padanan-sub-bidang';
export * from './priorities';
export * from './priority-label-match';
export * from './read-sumber-dana';
export * from './sumber-dana';
