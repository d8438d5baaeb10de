import type { Volume } from './meaning';

const UNIT_ALIASES: Readonly<Record<string, string>> = {
  m: 'm',
  "m'": 'm',
  meter: 'm',
  mtr: 'm',
  org: 'orang',
  orang: 'orang',
  peserta: 'orang',
  batang: 'batang',
  btg: 'batang',
  pohon: 'batang',
  kpm: 'kk',
  kk: 'kk',
  buah: 'unit',
  bh: 'unit',
  titik: 'unit',
  unit: 'unit',
};
/** A package or an activity says nothing about size. */
const SIZELESS = new Set(['', 'paket', 'kegiatan', 'keg', 'tahun', 'bulan', 'lembaga', 'ls']);

/** The size of a work; kilometres become metres. Undefined when the unit measures nothing. */
export function readVolume(amount: number | undefined, satuan: string): Volume | undefined {
  const unit = satuan.trim().toLowerCase();
  if (amount === undefined || !(amount > 0) || SIZELESS.has(unit)) return undefined;
  if (unit === 'km') return { amount: amount * 1000, unit: 'm' };
  return { amount, unit: UNIT_ALIASES[unit] ?? unit };
}

/** Units that count people: a row that counts people and names a subject teaches it. */
export function countsPeople(satuan: string): boolean {
  return /^(orang|org|peserta|oh|o?h?orang)$/i.test(satuan.trim());
}
