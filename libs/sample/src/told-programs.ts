import { Rupiah, type LinkStatus } from '@app/vocabulary';
import type { SampleLokus, Target } from './sample-types';
import {
  desaCodeOf,
  monthsOf,
  opdKeyOf,
  programKeyOfGap,
  programKeyOfItem,
  storyGaps,
  storyItems,
  type StoryGap,
  type StoryItem,
} from './story-rows';

/** A row of the story that one OPD has: a gap told on purpose, or a lokus that meets another row. */
export interface ToldProgram {
  readonly key: string;
  readonly opdKey: string;
  readonly kode: string;
  readonly sumberDanaText: string;
  readonly lokus: readonly SampleLokus[];
  /** present when the story fixes the row itself, not only where it lands */
  readonly gap: ToldGap | undefined;
}

export interface ToldLink {
  readonly document: string;
  readonly code: string;
  readonly share: number;
  readonly status: LinkStatus;
  readonly reason: string | undefined;
}

export interface ToldGap {
  readonly pagu: Rupiah | undefined;
  readonly target: Target | undefined;
  readonly targetText: string | undefined;
  readonly labelNasional: string;
  readonly links: readonly ToldLink[];
}

function toLokus(item: StoryItem): SampleLokus {
  return {
    desaCode: desaCodeOf(item),
    detail: item.lokasi,
    volume: item.volume,
    satuan: item.satuan,
    months: monthsOf(item),
    sasaran: item.sasaran,
    share: Rupiah.of(item.anggaran),
  };
}

function toGap(row: StoryGap): ToldGap {
  return {
    pagu: row.pagu === null ? undefined : Rupiah.of(row.pagu),
    target: row.target,
    targetText: row.targetText,
    labelNasional: row.labelNasional,
    links: row.links.map((link) => ({
      ...link,
      status: link.status as LinkStatus,
      reason: link.reason,
    })),
  };
}

/** Every told program by key; several cases of one OPD and sub kegiatan share one program. */
export function toldPrograms(): Map<string, ToldProgram> {
  const told = new Map<string, ToldProgram>();
  for (const row of storyGaps) {
    const key = programKeyOfGap(row);
    const opdKey = `${row.pemda}/${row.opd}`;
    told.set(key, {
      key,
      opdKey,
      kode: row.kode,
      sumberDanaText: row.dana,
      lokus: [],
      gap: toGap(row),
    });
  }
  for (const item of storyItems.filter(({ by }) => by !== 'desa')) {
    const key = programKeyOfItem(item);
    const before = told.get(key);
    told.set(key, {
      key,
      opdKey: opdKeyOf(item),
      kode: item.kode,
      sumberDanaText: before?.sumberDanaText ?? item.dana,
      lokus: [...(before?.lokus ?? []), toLokus(item)],
      gap: before?.gap,
    });
  }
  return told;
}
