import type { RakorPack } from './rakor-pack';
import type { Sheet } from './sheet-layout';
import { belumBerlokasiSheet } from './sheets/belum-berlokasi';
import { kamusSheet } from './sheets/kamus';
import { kehadiranSheet } from './sheets/kehadiran';
import { kesepakatanSheet } from './sheets/kesepakatan';
import { matriksSheet } from './sheets/matriks';
import { pnBelumDidukungSheet } from './sheets/pn-belum-didukung';
import { programBelumBertautSheet } from './sheets/program-belum-bertaut';
import { ringkasanSheet } from './sheets/ringkasan';
import { tindakLanjutSheet } from './sheets/tindak-lanjut';
import { tumpangTindihSheet } from './sheets/tumpang-tindih';

/** The sheets behind the Sampul, in the order in which an official reads them. */
export function packSheets(pack: RakorPack): Sheet[] {
  const { leftOut } = pack.cover;
  return [
    ringkasanSheet(pack.ringkasan, leftOut),
    matriksSheet(pack.matriks, leftOut),
    pnBelumDidukungSheet(pack.pnBelumDidukung),
    programBelumBertautSheet(pack.programBelumBertaut, leftOut),
    belumBerlokasiSheet(pack.belumBerlokasi, leftOut),
    tumpangTindihSheet(pack.tumpangTindih),
    kehadiranSheet(pack.kehadiran),
    kesepakatanSheet(pack.kesepakatan),
    tindakLanjutSheet(pack.tindakLanjut),
    kamusSheet(pack.kamus),
  ];
}
