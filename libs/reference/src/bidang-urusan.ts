import data from './data/bidang-urusan.json';

/** A field of government and whether a province or a kabupaten/kota has it. */
export interface BidangUrusan {
  /** `2.13`; text, never a number */
  readonly code: string;
  readonly name: string;
  readonly urusan: string;
  readonly provinsi: boolean;
  readonly kabupaten: boolean;
}

/** All bidang urusan. Source: Permendagri 90/2019 and its yearly updates. */
export const bidangUrusanList: readonly BidangUrusan[] = data.rows;

export const bidangUrusanSource = { source: data.source, note: data.note } as const;

const byCode = new Map(bidangUrusanList.map((row) => [row.code, row]));

/** @returns undefined for a code that is not in the list; callers flag it, they do not reject it */
export function findBidangUrusan(code: string): BidangUrusan | undefined {
  return byCode.get(code);
}
