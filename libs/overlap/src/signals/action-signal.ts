import type { Evidence } from '../overlap-types';
import type { Stage } from '../read/meaning';
import type { Meaning } from '../read/meaning';
import { mitigates, supports } from './signal';

const DEED_WORDS = {
  fisik: 'pekerjaan fisik',
  bantuan: 'bantuan barang',
  latih: 'pelatihan atau penyuluhan',
  rutin: 'layanan rutin',
  acara: 'acara',
} as const;

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  kerja: 'pelaksanaan',
  rencana: 'perencanaan',
  awas: 'pengawasan',
};

/** Is the same done to the object? Design, work and supervision are parts of one whole. */
export function actionSignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (a.stage !== b.stage) {
    const stages = [a.stage, b.stage].sort().map((stage) => STAGE_WORDS[stage]);
    return mitigates('tindakan', 1, `${stages.join(' dan ')} adalah bagian dari satu pekerjaan`);
  }
  if (!a.deed || !b.deed) return undefined;
  if (a.deed === b.deed) return supports('tindakan', 0.8, `sama-sama ${DEED_WORDS[a.deed]}`);
  if (a.actions.has('beri') && b.actions.has('beri')) return undefined;
  const deeds = [a.deed, b.deed].sort().map((deed) => DEED_WORDS[deed]);
  return mitigates('tindakan', 0.9, `${deeds.join(' dan ')} saling melengkapi`);
}
