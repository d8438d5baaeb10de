import actionData from '../data/actions.json';
import commodityData from '../data/commodities.json';
import markerData from '../data/place-markers.json';
import objectData from '../data/objects.json';
import targetData from '../data/targets.json';
import topicData from '../data/topics.json';

export type TermKind = 'objek' | 'topik' | 'tindakan' | 'sasaran' | 'komoditas' | 'kantor';

/** What is done to an object by nature: built, handed out, taught, paid every month, held once. */
export type Deed = 'fisik' | 'bantuan' | 'latih' | 'rutin' | 'acara';

export interface ObjectEntry {
  readonly id: string;
  readonly parent: string;
  readonly family: string;
  readonly deed: Deed;
  readonly label: string;
}

/** Connectives are no part of a term: `telur dan susu`, `telur / susu` and `telur susu` are one. */
interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly ends: { kind: TermKind; id: string }[];
}

const root: TermNode = { next: new Map(), ends: [] };
const words = new Set<string>();

function addTerm(term: string, kind: TermKind, id: string): void {
  let node = root;
  for (const word of term.split(' ')) {
    if (word === 'dan') continue;
    words.add(word);
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), ends: [] }));
    node = next;
  }
  if (!node.ends.some((end) => end.kind === kind)) node.ends.push({ kind, id });
}

function addAll(
  rows: readonly { terms: readonly string[] }[],
  kind: TermKind,
  idOf: (at: number) => string,
) {
  rows.forEach((row, at) => row.terms.forEach((term) => addTerm(term, kind, idOf(at))));
}

addAll(objectData.objects, 'objek', (at) => objectData.objects[at]!.id);
addAll(topicData.topics, 'topik', (at) => {
  const { area, topic } = topicData.topics[at]!;
  return `${area}/${topic}`;
});
addAll(actionData.actions, 'tindakan', (at) => actionData.actions[at]!.id);
addAll(targetData.targets, 'sasaran', (at) => targetData.targets[at]!.id);
addAll(commodityData.commodities, 'komoditas', (at) => commodityData.commodities[at]!.id);
markerData.office.forEach((term) => addTerm(term, 'kantor', 'kantor'));

export const TERM_ROOT: Readonly<TermNode> = root;
/** Every single word of every term: what a misspelt word may be corrected to. */
export const LEXICON_WORDS: ReadonlySet<string> = words;

export const OBJECTS: ReadonlyMap<string, ObjectEntry> = new Map(
  objectData.objects.map((entry) => [entry.id, entry as ObjectEntry]),
);

/** `nelayan`, `pemuda`: people, and behind `jalan` the name of a street. */
export const TARGET_WORDS: ReadonlySet<string> = new Set(
  targetData.targets.flatMap(({ terms }) => terms.filter((term) => !term.includes(' '))),
);

export const TARGET_LABELS: ReadonlyMap<string, string> = new Map(
  targetData.targets.map(({ id, label }) => [id, label]),
);

/** The object a bare commodity stands for: `kambing 4 ekor` is livestock. */
export const OBJECT_OF_COMMODITY: ReadonlyMap<string, string> = new Map(
  commodityData.commodities.map(({ id, object }) => [id, object]),
);

/** `air_pipa` belongs to `air_bersih`; an object without parent belongs to itself. */
export function parentOf(objectId: string): string {
  return OBJECTS.get(objectId)?.parent || objectId;
}

export function familyOf(objectId: string): string {
  return OBJECTS.get(objectId)?.family ?? objectId;
}
