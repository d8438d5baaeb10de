import gaps from './data/story-gaps.json';
import overlaps from './data/story-overlaps.json';
import type { OverlapStoryKind, SampleKegiatanDesa, SampleStory } from './sample-types';
import { programKeyOfGap, programKeyOfItem } from './story-rows';

function overlapStories(kegiatanDesa: readonly SampleKegiatanDesa[]): SampleStory[] {
  return overlaps.cases.map(({ tag, kind, desa, note }) => {
    const own = overlaps.items.filter((item) => item.case === tag);
    const keys = own.map((item) => {
      if (item.by !== 'desa') return programKeyOfItem(item);
      const line = kegiatanDesa.find(
        ({ desaCode, nama, lokasi }) =>
          desaCode === desa && nama === item.nama && lokasi === item.lokasi,
      );
      return line?.key ?? '';
    });
    return { tag, kind: kind as OverlapStoryKind, where: desa, note, keys };
  });
}

/** Every case written on purpose, with the keys of the rows that make it. */
export function makeStory(kegiatanDesa: readonly SampleKegiatanDesa[]): SampleStory[] {
  const told = gaps.programs.map((row) => ({
    tag: row.tag,
    kind: 'kekosongan' as const,
    where: row.pemda,
    note: row.note,
    keys: [programKeyOfGap(row)],
  }));
  const absent = gaps.exclusions.map(({ tag, pemda, note }) => ({
    tag,
    kind: 'kekosongan' as const,
    where: pemda,
    note,
    keys: [],
  }));
  return [...told, ...absent, ...overlapStories(kegiatanDesa)];
}
