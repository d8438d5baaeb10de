import { findPriorityDocument, type PriorityDocument } from '@app/reference';
import supports from './data/program-supports.json';
import workflow from './data/workflow.json';
import type { SampleProgram } from './sample-types';
import type { SeededRandom } from './seeded-random';

const PROVINCIAL_DOCUMENT = 'RPJMD-KALSEL-2025-2029';

function provincial(): PriorityDocument {
  const document = findPriorityDocument(PROVINCIAL_DOCUMENT);
  if (!document) throw new Error(`${PROVINCIAL_DOCUMENT} is not in the reference room`);
  return document;
}

export const provincialPriorities: PriorityDocument = provincial();

const misiOf = new Map(supports.misiKalsel.map((row) => [row.bidangUrusan, row.misi]));

/** Provincial and kabupaten labels as SIPD shows them (`2. …`); a row in five has neither, as in real plans. */
export function labelsOf(
  random: SeededRandom,
  bidangUrusan: string,
): Pick<SampleProgram, 'labelProvinsi' | 'labelKabupaten'> {
  const misi = misiOf.get(bidangUrusan);
  const node = provincialPriorities.nodes.find(({ code }) => code === misi);
  if (!node || random.chance(0.2)) return { labelProvinsi: '', labelKabupaten: '' };
  return {
    labelProvinsi: `${Number(node.code)}. ${node.name}`,
    labelKabupaten: workflow.labelKabupaten[Number(node.code) - 1] ?? '',
  };
}
