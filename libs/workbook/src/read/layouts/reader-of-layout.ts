import { kegiatanDesaTable } from './kegiatan-desa-table';
import type { LayoutReaderFactory } from './layout-reader';
import { nomenklatur } from './nomenklatur';
import { prioritas } from './prioritas';
import { renjaFlat } from './renja-flat';
import { renjaNested } from './renja-nested';
import { siskeudes } from './siskeudes';

/** One reader per layout of `data/headers.json`. */
export const READER_OF_LAYOUT: ReadonlyMap<string, LayoutReaderFactory> = new Map([
  ['renja-sipd-json', renjaFlat],
  ['renja-sipd-17-kolom', renjaNested],
  ['siskeudes-ta-kegiatan', siskeudes],
  ['rkpdes', kegiatanDesaTable],
  ['du-rkpdes', kegiatanDesaTable],
  ['tabel-apbdes', kegiatanDesaTable],
  ['bankeu-desa', kegiatanDesaTable],
  ['nomenklatur-sipd', nomenklatur],
  ['prioritas', prioritas],
]);
