import type { TahapanKind } from '@app/vocabulary';

export const TAHAPAN_LABELS: Readonly<Record<TahapanKind, string>> = {
  ranwal: 'Rancangan awal',
  rancangan: 'Rancangan',
  rankhir: 'Rancangan akhir',
  kua_ppas: 'KUA-PPAS',
  apbd: 'APBD',
  perubahan: 'Perubahan',
};

/** `Rancangan 2027` */
export function labelTahapan({ kind, tahun }: { kind: TahapanKind; tahun: number }): string {
  return `${TAHAPAN_LABELS[kind]} ${tahun}`;
}
