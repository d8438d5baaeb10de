export * from './lock-of-pengajuan';
export * from './move-pengajuan';
export * from './move-tahapan';
