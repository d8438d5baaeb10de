import words from './data/words.json';
import type { SeededRandom } from './seeded-random';

/** Whose RT numbers: the desa's own lines use odd ones, OPD lokus even ones, so that only told cases collide. */
export type RtSide = 'ganjil' | 'genap';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  jalan: words.jalan,
  gang: words.gang,
  handil: words.handil,
  bunga: words.bunga,
  poktan: words.poktan,
  pokdakan: words.pokdakan,
  gedung: words.gedung,
};

/** Draws one value per slot, so that name, place and target of a row speak of the same thing. */
export function drawWords(random: SeededRandom, side: RtSide, desa: string) {
  const number = random.whole([0, 5]) * 2 + (side === 'ganjil' ? 1 : 2);
  const rt = random.pick(words.rt).replace('{n}', String(number).padStart(2, '0'));
  const drawn = new Map([
    ['rt', rt],
    ['desa', desa],
    ...Object.entries(LISTS).map(([slot, list]) => [slot, random.pick(list)] as const),
  ]);
  return (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_match, slot: string) => drawn.get(slot) ?? '');
}

export const rejectionReasons: readonly string[] = words.reasons;

/** The funding text SIPD would show for a sub kegiatan: the first row of the list whose code fits. */
export function drawFundText(random: SeededRandom, kode: string): string {
  const row = words.fund.find((entry) => kode.startsWith(entry.kode));
  return random.pick(row?.danaText ?? []);
}
