/** The level of government a nomenclature code belongs to; 3-8 are rows for special regions. */
export type NomenklaturLevel = 'provinsi' | 'kabupaten' | 'khusus';

export interface NomenklaturCode {
  /** canonical text, `2.13.04.2.01.0003`; penunjang template letters stay as `X` */
  readonly code: string;
  readonly bidangUrusan: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly level: NomenklaturLevel;
  /** programme 01 of every bidang: salaries, offices. Never counts in a coverage figure. */
  readonly isPenunjang: boolean;
  /** the older two-digit form of Permendagri 90/2019, kept as written */
  readonly isOldForm: boolean;
}

const SUB_KEGIATAN = /^(\d|X)\.(\d{1,2}|XX)\.(\d{2})\.(\d)\.(\d{1,2})\.(\d{2}|\d{4})$/;

/**
 * Reads a sub kegiatan code `U.BB.PP.K.NN.SSSS`. Tolerates spaces, a trailing dot, lower-case
 * x and missing leading zeros in bidang and kegiatan (`1.3` for `1.03`).
 * Returns undefined when the text is no such code. Source: Permendagri 90/2019 and its updates.
 */
export function parseNomenklatur(text: string): NomenklaturCode | undefined {
  const compact = text.replace(/\s+/g, '').replace(/\.+$/, '').toUpperCase();
  const match = SUB_KEGIATAN.exec(compact);
  if (!match) return undefined;
  const [, urusan, bidang, program, level, kegiatan, sub] = match as unknown as string[];
  const bidangUrusan = `${urusan}.${bidang!.padStart(2, '0')}`;
  const programCode = `${bidangUrusan}.${program}`;
  const kegiatanCode = `${programCode}.${level}.${kegiatan!.padStart(2, '0')}`;
  return {
    code: `${kegiatanCode}.${sub}`,
    bidangUrusan,
    program: programCode,
    kegiatan: kegiatanCode,
    level: level === '1' ? 'provinsi' : level === '2' ? 'kabupaten' : 'khusus',
    isPenunjang: program === '01',
    isOldForm: sub!.length === 2,
  };
}

export interface KegiatanDesaCode {
  /** `2.3.10`; a local sub-number stays behind the kegiatan, `1.4.01.01` */
  readonly code: string;
  readonly bidang: string;
  readonly subBidang: string;
  /** 90-99 are local "lain-lain": their meaning differs per kabupaten, so names decide */
  readonly isLocal: boolean;
}

/**
 * Reads a village budget code: `2.3.10`, Siskeudes `02.03.10.`, with an expenditure prefix
 * (`5.2.3.10`) or a local sub-number (`1.4.0101`). A village code in front must be cut off first.
 * Source: Permendagri 20/2018, appendix.
 */
export function parseKegiatanDesa(text: string): KegiatanDesaCode | undefined {
  const parts = text.replace(/\s+/g, '').replace(/\.+$/, '').split('.');
  if (parts.length === 4 && parts[0] === '5' && /^[1-5]$/.test(parts[1]!)) parts.shift();
  if (parts.length < 3 || parts.some((part) => !/^\d+$/.test(part))) return undefined;
  const bidang = String(Number(parts[0]));
  const sub = String(Number(parts[1]));
  if (!/^[1-5]$/.test(bidang) || sub === '0') return undefined;
  const rest = parts.slice(2).join('');
  if (rest.length > 4) return undefined;
  const kegiatan = rest.length > 2 ? `${rest.slice(0, 2)}.${rest.slice(2)}` : rest.padStart(2, '0');
  return {
    code: `${bidang}.${sub}.${kegiatan}`,
    bidang,
    subBidang: `${bidang}.${sub}`,
    isLocal: Number(kegiatan.slice(0, 2)) >= 90,
  };
}
