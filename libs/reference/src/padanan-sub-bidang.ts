import data from './data/padanan-sub-bidang.json';

/** Village sub bidang and the bidang urusan of the same sector: a proposal, not from a regulation. */
export interface PadananSubBidang {
  readonly subBidang: string;
  readonly bidangUrusan: readonly string[];
}

export const padananSubBidangList: readonly PadananSubBidang[] = data.rows;

export const padananSubBidangSource = { source: data.source, note: data.note } as const;

const bySubBidang = new Map(padananSubBidangList.map((row) => [row.subBidang, row.bidangUrusan]));

/** @returns the bidang urusan of the same sector as `2.3`; empty when none is proposed */
export function bidangUrusanOfSubBidang(subBidang: string): readonly string[] {
  return bySubBidang.get(subBidang) ?? [];
}
