import data from './data/kegiatan-desa.json';

export type KegiatanDesaTier = 'bidang' | 'sub_bidang' | 'kegiatan';

export interface KegiatanDesaEntry {
  /** `2`, `2.3` or `2.3.10` */
  readonly code: string;
  readonly tier: KegiatanDesaTier;
  readonly name: string;
  /** `90-99` on the "lain-lain" rows, which each kabupaten fills for itself */
  readonly range?: string;
}

/** Five bidang, their sub bidang and kegiatan, in list order. Source: Permendagri 20/2018, appendix. */
export const kegiatanDesaList = data.rows as readonly KegiatanDesaEntry[];

export const kegiatanDesaSource = { source: data.source, note: data.note } as const;

const byCode = new Map(kegiatanDesaList.map((row) => [row.code, row]));

/**
 * Looks a village code up; a local sub-number (`1.4.01.01`) answers with its kegiatan, a local
 * 91-99 with the "lain-lain" row of its sub bidang.
 * @returns undefined when neither is in the list
 */
export function findKegiatanDesa(code: string): KegiatanDesaEntry | undefined {
  const [bidang, sub, kegiatan] = code.split('.');
  if (kegiatan === undefined) return byCode.get(code);
  const listed = Number(kegiatan) > 90 ? '90' : kegiatan;
  return byCode.get(`${bidang}.${sub}.${listed}`);
}
