import type { PriorityLevel, PriorityTier } from '@app/vocabulary';
import rkp2020 from './data/priorities-rkp-2020.json';
import rkpdKalsel2026 from './data/priorities-rkpd-kalsel-2026.json';
import rpjmdKalsel2021 from './data/priorities-rpjmd-kalsel-2021-2026.json';
import rpjmdKalsel2025 from './data/priorities-rpjmd-kalsel-2025-2029.json';
import rpjmn2020 from './data/priorities-rpjmn-2020-2024.json';
import rpjmn2025 from './data/priorities-rpjmn-2025-2029.json';

export interface PriorityNode {
  /** two digits per tier: `06`, `06.07`, `06.07.01` */
  readonly code: string;
  /** undefined on the top tier */
  readonly parentCode: string | undefined;
  readonly tier: PriorityTier;
  readonly name: string;
  /** false for matters the centre keeps for itself (UU 23/2014 Pasal 10 ayat (1)) */
  readonly appliesToRegion: boolean;
  /** the matter in words where `appliesToRegion` is false; which PP fall under it is our own reading */
  readonly urusanAbsolut: string | undefined;
  readonly note: string | undefined;
}

export interface PriorityDocument {
  readonly key: string;
  readonly title: string;
  readonly level: PriorityLevel;
  /** years the document holds for, both included */
  readonly startYear: number;
  readonly endYear: number;
  readonly source: string;
  readonly note: string;
  /** which official list is not here, in Indonesian */
  readonly missing: string;
  readonly nodes: readonly PriorityNode[];
}

interface StoredRow {
  readonly code: string;
  readonly tier: string;
  readonly name: string;
  readonly urusanAbsolut?: string;
  readonly note?: string;
}

interface StoredDocument extends Omit<PriorityDocument, 'level' | 'nodes'> {
  readonly level: string;
  readonly rows: readonly StoredRow[];
}

function toNode(row: StoredRow): PriorityNode {
  const cut = row.code.lastIndexOf('.');
  return {
    code: row.code,
    parentCode: cut < 0 ? undefined : row.code.slice(0, cut),
    tier: row.tier as PriorityTier,
    name: row.name,
    appliesToRegion: row.urusanAbsolut === undefined,
    urusanAbsolut: row.urusanAbsolut,
    note: row.note,
  };
}

function toDocument({ rows, level, ...head }: StoredDocument): PriorityDocument {
  return { ...head, level: level as PriorityLevel, nodes: rows.map(toNode) };
}

/** National trees, oldest first. Their sources and what is missing stand in each. */
export const nationalPriorityDocuments: readonly PriorityDocument[] = [
  rkp2020,
  rpjmn2020,
  rpjmn2025,
].map(toDocument);

/** Priorities of Kalimantan Selatan, worded as the news reported them; see each `note`. */
export const kalselPriorityDocuments: readonly PriorityDocument[] = [
  rpjmdKalsel2021,
  rpjmdKalsel2025,
  rkpdKalsel2026,
].map(toDocument);

export const priorityDocuments: readonly PriorityDocument[] = [
  ...nationalPriorityDocuments,
  ...kalselPriorityDocuments,
];

export function findPriorityDocument(key: string): PriorityDocument | undefined {
  return priorityDocuments.find((document) => document.key === key);
}

/** False for a document whose period is over, or has not begun, in that tahun rencana. */
export function isInForce(document: PriorityDocument, tahun: number): boolean {
  return document.startYear <= tahun && tahun <= document.endYear;
}
