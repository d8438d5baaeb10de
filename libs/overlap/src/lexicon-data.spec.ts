import actions from './data/actions.json';
import commodities from './data/commodities.json';
import complements from './data/complements.json';
import kewenangan from './data/kewenangan.json';
import objects from './data/objects.json';
import targets from './data/targets.json';
import topics from './data/topics.json';

const ids = objects.objects.map(({ id }) => id);
const families = new Set(objects.objects.map(({ family }) => family));

/** Terms that stand under two entries of one list: nobody could say which is meant. */
function doubled(rows: readonly { terms: readonly string[] }[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ terms }) => terms.filter((term) => seen.size === seen.add(term).size));
}

describe('the lexicon', () => {
  it.each([
    ['objects', objects.objects],
    ['topics', topics.topics],
    ['targets', targets.targets],
    ['commodities', commodities.commodities],
    ['actions', actions.actions.filter(({ id }) => id !== 'bangun')],
  ])('gives every term of %s one meaning', (_, rows) => {
    expect(doubled(rows)).toEqual([]);
  });

  it('knows the parent of every object', () => {
    const unknown = objects.objects.filter(({ parent }) => parent !== '' && !ids.includes(parent));
    expect(unknown).toEqual([]);
  });

  it('completes only families that exist', () => {
    const named = complements.pairs.flatMap(({ a, b }) => [a, b]);
    expect(named.filter((family) => !families.has(family))).toEqual([]);
  });

  it('assigns kewenangan only to objects that exist', () => {
    const named = kewenangan.levels.flatMap((level) => level.objects);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives every bare commodity an object', () => {
    expect(commodities.commodities.filter(({ object }) => !ids.includes(object))).toEqual([]);
  });
});
