import { OBJECTS, parentOf, type Deed } from './lexicon';
import { covers, type Term } from './find-terms';
import type { Stage, Topic } from './meaning';
import { countsPeople } from './read-volume';

export interface Subject {
  readonly deed: Deed | undefined;
  readonly stage: Stage;
  /** ids of the actions named */
  readonly actions: ReadonlySet<string>;
  readonly objects: Set<string>;
  readonly topics: Topic[];
}

const DEED_OF_ACTION: Readonly<Record<string, Deed>> = {
  bangun: 'fisik',
  rawat: 'fisik',
  rencana: 'fisik',
  awas: 'fisik',
  latih: 'latih',
  beri: 'bantuan',
  rutin: 'rutin',
  acara: 'acara',
};

/** Objects named, the general one left out where a part of it is named too. */
function objectsOf(terms: readonly Term[]): Set<string> {
  const ids = new Set(terms.filter((term) => term.kind === 'objek').map((term) => term.id));
  for (const id of ids) if (parentOf(id) !== id) ids.delete(parentOf(id));
  return ids;
}

/** Topics named; beside a named lesson a general area only tells who learns (`kue kering PKK`). */
function topicsOf(terms: readonly Term[]): Topic[] {
  const named = terms.filter((term) => term.kind === 'topik');
  const topics = new Map<string, Topic>();
  for (const { id } of named) {
    const [area, topic] = id.split('/') as [string, string];
    topics.set(id, { area, topic });
  }
  const all = [...topics.values()];
  const lessons = all.filter(({ topic }) => topic !== '');
  return lessons.length > 0 ? lessons : all;
}

function actionsOf(terms: readonly Term[]): Set<string> {
  return new Set(terms.filter((term) => term.kind === 'tindakan').map((term) => term.id));
}

/** Things done to people or things; a topic beside them is only who or what for. */
const MATERIAL_ACTIONS = ['beri', 'bangun', 'rawat', 'rutin', 'acara', 'rencana'];

function isTaught(terms: readonly Term[], actions: Set<string>, satuan: string): boolean {
  if (actions.has('rencana')) return false;
  if (actions.has('latih')) return true;
  const topics = terms.filter((term) => term.kind === 'topik');
  if (topics.length === 0 || MATERIAL_ACTIONS.some((action) => actions.has(action))) return false;
  const objects = terms.filter((term) => term.kind === 'objek');
  const bare = objects.filter((object) => !topics.some((topic) => covers(topic, object)));
  if (bare.length === 0) return true;
  return countsPeople(satuan) && bare.every(({ id }) => OBJECTS.get(id)!.deed !== 'rutin');
}

function stageOf(actions: Set<string>, deed: Deed | undefined): Stage {
  if (actions.has('rencana')) return 'rencana';
  return actions.has('awas') && deed === 'fisik' ? 'awas' : 'kerja';
}

/** What is done to what, from the telling terms of a row. */
export function readSubject(terms: readonly Term[], satuan: string): Subject {
  const actions = actionsOf(terms);
  if (isTaught(terms, actions, satuan)) {
    return {
      deed: 'latih',
      stage: 'kerja',
      actions,
      objects: objectsOf(terms),
      topics: topicsOf(terms),
    };
  }
  const objects = objectsOf(terms);
  const [first] = objects;
  const deed = first ? OBJECTS.get(first)!.deed : deedOfActions(actions);
  return { deed, stage: stageOf(actions, deed), actions, objects, topics: [] };
}

function deedOfActions(actions: Set<string>): Deed | undefined {
  for (const action of ['rencana', 'awas', 'acara', 'beri', 'bangun', 'rawat', 'rutin']) {
    if (actions.has(action)) return DEED_OF_ACTION[action];
  }
  return undefined;
}
