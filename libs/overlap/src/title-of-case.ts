import { OBJECTS, TARGET_LABELS } from './read/lexicon';
import type { Meaning } from './read/meaning';
import { namedTargets } from './signals/target-signal';

function mostCommon(lists: readonly Iterable<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const nameCase = (text: string) => text.replace(/(^| )\S/g, (letter) => letter.toUpperCase());

function placeWords(meanings: readonly Meaning[]): string {
  const places = meanings.map(({ place }) => place);
  const name =
    mostCommon(places.map(({ names }) => names)) ?? mostCommon(places.map(({ groups }) => groups));
  const rt = mostCommon(places.map(({ rt: set }) => [...set].map(String)));
  const number = mostCommon(places.map(({ hamletNumbers }) => [...hamletNumbers].map(String)));
  const parts: string[] = [];
  if (rt) parts.push(`RT ${rt.padStart(2, '0')}`);
  if (name) parts.push(nameCase(name));
  else if (number) parts.push(`Dusun ${number}`);
  return parts.join(' ');
}

/** `Jalan usaha tani di RT 02 Mekar Jaya (2 kegiatan)`: object or people, place, how many rows. */
export function titleOfCase(meanings: readonly Meaning[]): string {
  const object = mostCommon(meanings.map(({ objects }) => objects));
  const target = mostCommon(meanings.map(namedTargets));
  const allTaught = meanings.every(({ deed }) => deed === 'latih');
  const people = target ? (TARGET_LABELS.get(target) ?? target) : undefined;
  const subject =
    allTaught || !object
      ? people
        ? `Kegiatan untuk ${people}`
        : meanings[0]!.row.judul
      : capital(OBJECTS.get(object)?.label ?? object);
  const place = placeWords(meanings);
  return `${subject}${place ? ` di ${place}` : ''} (${meanings.length} kegiatan)`;
}
