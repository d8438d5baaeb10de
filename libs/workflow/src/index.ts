export * from './ask-agency';
export * from './deadline-steps';
export * from './lock-of-pengajuan';
export * from './move-pengajuan';
export * from './move-tahapan';
export * from './ratify-pengajuan';
export * from './who-is-told';
