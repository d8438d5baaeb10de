export * from './comparison-rows';
export * from './matriks-row';
export * from './pack-rows';
export * from './rakor-pack';
export { STATUS_WORDS } from './draw/status-colours';
export { KESEPAKATAN_CHOICES, KLARIFIKASI_CHOICES, TINDAK_LANJUT_CHOICES } from './sheets/choices';
export { writeComparison } from './write-comparison';
export { writeRakorPack } from './write-rakor-pack';
export { type WriteOptions, type WriteResult } from './write-workbook';
