import { parseKegiatanDesa } from '@app/vocabulary';
import type { RowReader } from './row-reader';

const VILLAGE_PREFIX = /^(?:\d{2}\.\d{2}\.\d{2}\.\d{4}|\d{2}\.\d{4})\.(?=\d)/;

/** `63.01.01.2001.02.03.10.` and Siskeudes' `01.2001.02.03.10.` without the desa in front. */
export function withoutVillage(code: string): string {
  return code.replace(/\s+/g, '').replace(VILLAGE_PREFIX, '').replace(/\.+$/, '');
}

export interface VillageCode {
  readonly kode: string;
  /** a bidang or sub bidang: the row is a heading */
  readonly isHeading: boolean;
}

/** Reads the code of a village row; a text that is no code is a fault of the row. */
export function readVillageCode(reader: RowReader, field: string): VillageCode {
  const written = withoutVillage(reader.code(field));
  if (written === '') return { kode: '', isHeading: false };
  const code = understandVillageCode(written);
  if (code) return code;
  reader.fault(field, {
    rule: 'Bukan kode kegiatan desa.',
    advice: 'Tulis bidang.sub bidang.kegiatan seperti 2.3.10, atau kosongkan kodenya.',
  });
  return { kode: '', isHeading: false };
}

/** A kegiatan, or the bidang or sub bidang of a heading; undefined for anything else. */
export function understandVillageCode(text: string): VillageCode | undefined {
  const written = withoutVillage(text);
  const parsed = parseKegiatanDesa(written);
  if (parsed) return { kode: parsed.code, isHeading: false };
  const isHeading = /^\d{1,2}(?:\.\d{1,2})?$/.test(written);
  return isHeading ? { kode: written, isHeading } : undefined;
}

/** `63.01.01.2001 Panjaratan`: code and name in one cell. */
const withoutName = (text: string): string =>
  /^(\d{2}\.\d{2}\.\d{2}\.\d{4})\.?\s+\p{L}/u.exec(text)?.[1] ?? text;

/** The code of the desa, without a trailing dot. Ten bare digits may be a BPS code: never guessed. */
export function readDesaCode(reader: RowReader): string | undefined {
  const code = withoutName(reader.code('kodeDesa')).replace(/\s+/g, '').replace(/\.+$/, '');
  if (/^\d{10}$/.test(code)) {
    reader.fault('kodeDesa', {
      rule: 'Kode desa tanpa titik bisa berarti kode BPS.',
      advice: 'Tulis kode Kemendagri dengan titik, misalnya 63.01.01.2001.',
    });
  }
  return code || undefined;
}
