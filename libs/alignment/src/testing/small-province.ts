import { Rupiah } from '@app/vocabulary';
import type {
  GovernmentPlan,
  PlannedProgram,
  PriorityLink,
  PriorityNeed,
  PriorityNode,
} from '../plan';

const JUTA = 1_000_000;

/**
 * PN 1 has PP 11 and 12, PN 2 has PP 21; PN 9 stands in a document whose period is over. The wide
 * tree adds KP 111 below PP 11, PN 3 of a second national document, and a misi of the province.
 */
export const PN1 = 1;
export const PP11 = 11;
export const PP12 = 12;
export const PN2 = 2;
export const PP21 = 21;
export const OLD = 9;
export const KP111 = 111;
export const RKP3 = 3;
export const MISI = 5;

export const TREE: readonly PriorityNode[] = [
  node(PN1, 'PN', undefined),
  node(PP11, 'PP', PN1),
  node(PP12, 'PP', PN1),
  node(PN2, 'PN', undefined),
  node(PP21, 'PP', PN2),
  { ...node(OLD, 'PN', undefined), documentId: 2, documentName: 'RKP lama', expired: true },
];

export const WIDE_TREE: readonly PriorityNode[] = [
  ...TREE,
  node(KP111, 'KP', PP11),
  { ...node(RKP3, 'PN', undefined), documentId: 3, documentName: 'RKP' },
  { ...node(MISI, 'misi', undefined), documentId: 4, documentName: 'RPJMD', level: 'provinsi' },
];

function node(id: number, tier: PriorityNode['tier'], parentId: number | undefined): PriorityNode {
  return {
    id,
    documentId: 1,
    documentName: 'RPJMN 2025-2029',
    level: 'nasional',
    tier,
    code: String(id),
    name: `Prioritas ${id}`,
    parentId,
    expired: false,
  };
}

/** A located kabupaten program of 100 million rupiah, unless told otherwise. */
export function program(id: number, more: Partial<PlannedProgram> = {}): PlannedProgram {
  return {
    id,
    pemdaCode: '63.01',
    opdId: 1,
    opdName: 'Dinas PMD',
    kode: '2.13.04.2.01.0003',
    nama: `Program ${id}`,
    pagu: Rupiah.of(100 * JUTA),
    isPenunjang: false,
    locationState: 'desa',
    desaCodes: ['63.01.01.2001', '63.01.01.2002'],
    target: undefined,
    sumberDana: ['PAD'],
    ...more,
  };
}

export function link(
  programId: number,
  priorityId: number,
  more: Partial<PriorityLink> = {},
): PriorityLink {
  return { programId, priorityId, share: 1, status: 'terverifikasi', ...more };
}

export function need(priorityId: number, more: Partial<PriorityNeed> = {}): PriorityNeed {
  return { priorityId, pemdaCode: '63.01', amount: undefined, target: undefined, ...more };
}

export function plan(more: Partial<GovernmentPlan> = {}): GovernmentPlan {
  return {
    pemdaCode: '63.01',
    pemdaName: 'Kabupaten Satu',
    level: 'kabupaten',
    hasDesa: true,
    programs: [],
    links: [],
    needs: [],
    completeness: { sent: 3, expected: 3 },
    ...more,
  };
}
