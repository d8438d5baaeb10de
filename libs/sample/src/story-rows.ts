import type { MonthSpan, WilayahCode } from '@app/vocabulary';
import gaps from './data/story-gaps.json';
import overlaps from './data/story-overlaps.json';
import type { Target } from './sample-types';

/** One row of an overlap case as the data file has it. */
export interface StoryItem {
  readonly case: string;
  readonly by: string;
  readonly kode: string;
  readonly nama?: string;
  readonly lokasi: string;
  readonly volume: number;
  readonly satuan: string;
  readonly months: readonly number[];
  readonly sasaran: string;
  readonly anggaran: number;
  readonly dana: string;
  readonly tahun?: number;
}

/** One row of a gap case as the data file has it; a null pagu was left blank. */
export interface StoryGap {
  readonly tag: string;
  readonly pemda: string;
  readonly opd: string;
  readonly kode: string;
  readonly pagu: number | null;
  readonly dana: string;
  readonly labelNasional: string;
  readonly target?: Target;
  readonly targetText?: string;
  readonly links: readonly {
    readonly document: string;
    readonly code: string;
    readonly share: number;
    readonly status: string;
    readonly reason?: string;
  }[];
}

export const storyGaps: readonly StoryGap[] = gaps.programs;
export const storyItems: readonly StoryItem[] = overlaps.items;
const desaOfCase = new Map(overlaps.cases.map((row) => [row.tag, row.desa]));

export const desaCodeOf = (item: StoryItem): WilayahCode => desaOfCase.get(item.case) ?? '';
export const monthsOf = ({ months: [start = 1, end = 12] }: StoryItem): MonthSpan => ({
  start,
  end,
});

/** `prov:tph` is the province's agency; anything else belongs to the desa's own kabupaten. */
export function opdKeyOf(item: StoryItem): string {
  const provincial = /^prov:(.+)$/.exec(item.by);
  return provincial ? `63/${provincial[1]}` : `${desaCodeOf(item).slice(0, 5)}/${item.by}`;
}

export const programKeyOfItem = (item: StoryItem): string => `${opdKeyOf(item)}/${item.kode}`;
export const programKeyOfGap = (row: StoryGap): string => `${row.pemda}/${row.opd}/${row.kode}`;
