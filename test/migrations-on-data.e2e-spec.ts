import { readdirSync } from 'node:fs';
import { migrations } from '../migrations';
import {
  climbMigrations,
  ROWS_DIRECTORY,
  timestampOf,
  type Climb,
  type Picture,
  type Step,
} from './support/climb-migrations';
import { createEmptyDatabase, type TestDatabase } from './support/test-database';

/** Tables that rightly hold more after `down` than before `up`: migration → table → how many. */
const LEFT_BY_DOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // A draft made for rows without a pengajuan looks like any other draft: nobody deletes those.
  SayWhoseEveryPlanRowIs1795478400006: { pengajuan: 1 },
  // What the trail says of a request waits for its seal, also when the request is gone.
  AskAnotherAgency1795478400051: { audit_unsealed: 1 },
  // One plan was ratified and taken back: the trail tells both.
  RatifyWhatWasAgreed1795478400085: { audit_unsealed: 2 },
};

/** Only ever added to, by triggers: what a migration changes in audited tables stands in it too. */
const TRAIL = 'audit_entry';
/** What waits for its link in the chain: as long as the trail when the chain is made anew. */
const WAITING = 'audit_unsealed';

describe('on a database with rows in every table', () => {
  let database: TestDatabase;
  let climb: Climb;
  const step = (name: string): Step => climb.steps.get(name)!;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    climb = await climbMigrations(database.url);
  });
  afterAll(() => database.drop());

  describe.each(migrations.map(({ name }) => name))('%s', (name) => {
    it('meets rows in every older table and has rows for its own', () => {
      const { above, filled } = step(name);
      expect(Object.keys(filled.rows)).toEqual(Object.keys(above.rows));
      const empty = Object.keys(filled.rows).filter((table) => filled.rows[table]!.length === 0);
      expect(empty).toEqual([]);
    });

    it('loses and changes no older row when it is taken back', () => {
      const { below, belowAgain } = step(name);
      expect(missing(below, belowAgain)).toEqual({});
    });

    it('leaves no row of its own in older tables when it is taken back', () => {
      const { below, belowAgain } = step(name);
      const { [TRAIL]: _written, ...added } = missing(belowAgain, below);
      const counts = Object.entries(added).map(([table, rows]) => [table, rows.length]);
      expect(Object.fromEntries(counts)).toEqual(LEFT_BY_DOWN[name] ?? {});
    });

    it('takes back all of its schema, and makes it again', () => {
      const { below, above, belowAgain, aboveAgain } = step(name);
      expect(above).not.toEqual(below);
      expect(belowAgain.schema).toEqual(below.schema);
      expect(aboveAgain.schema).toEqual(above.schema);
    });

    it('finds as many rows the second time as the first', () => {
      const { above, aboveAgain } = step(name);
      expect(sizes(aboveAgain)).toEqual(sizes(above));
    });
  });

  it('all migrations go down to the bare ground and up again', () => {
    expect(climb.groundAgain).toEqual(climb.ground);
    expect(climb.ranAgain).toEqual(migrations.map(({ name }) => name));
  });

  it('a pengajuan that was agreed to is ratified with its stage, and only that one', () => {
    const { below, above } = step('RatifyWhatWasAgreed1795478400085');
    const changed = missing(above, below)['pengajuan']!.filter((row) => row.includes('disahkan'));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('setuju_dengan_catatan');
  });

  it('every file of rows belongs to a migration', () => {
    const known = new Set(migrations.map(({ name }) => timestampOf(name)));
    const strays = readdirSync(ROWS_DIRECTORY).filter((file) => !known.has(file.slice(0, 13)));
    expect(strays).toEqual([]);
  });
});

/** Rows of the one that the other does not have, by table. */
function missing(one: Picture, other: Picture): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [table, rows] of Object.entries(one.rows)) {
    const left = [...(other.rows[table] ?? [])];
    const gone = rows.filter((row) => {
      const at = left.indexOf(row);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    if (gone.length > 0) result[table] = gone;
  }
  return result;
}

function sizes({ rows }: Picture): Record<string, number> {
  const counts = Object.entries(rows).map(([table, { length }]) => [table, length]);
  return Object.fromEntries(counts.filter(([table]) => table !== TRAIL && table !== WAITING));
}
