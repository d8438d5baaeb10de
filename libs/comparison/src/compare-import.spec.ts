import fc from 'fast-check';
import { compareImport } from './compare-import';
import type { ImportChange, ImportColumns, ImportValues, KeyedValues } from './compare-import';

const ALL = ['nama', 'pagu', 'lokasi', 'state', 'dana'];
const columnsOf = (...supplied: string[]): ImportColumns => ({
  all: ALL,
  supplied: new Set(supplied),
  follows: { state: 'lokasi' },
});
const EVERY = columnsOf(...ALL);

const values: fc.Arbitrary<ImportValues> = fc.record({
  nama: fc.constantFrom('Jalan', 'Sumur', ''),
  pagu: fc.constantFrom('0.00', '1500000.00', null),
  lokasi: fc.constantFrom('', 'Desa A', 'Desa B'),
  state: fc.constantFrom('desa', 'tidak_ada'),
  dana: fc.subarray(['PAD', 'DAU']),
});
const rows = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), values }), {
  selector: ({ key }) => key,
});
const columns = fc.subarray(ALL).map((supplied) => columnsOf(...supplied));

/** The plan after the changes that are accepted: what storing them comes to. */
function planAfter(
  stored: readonly KeyedValues[],
  changes: readonly ImportChange[],
  accepts: (change: ImportChange) => boolean,
): Map<string, ImportValues> {
  const plan = new Map(stored.map((row) => [row.key, row.values]));
  for (const change of changes.filter(accepts)) {
    if (change.after === null) plan.delete(change.key);
    else plan.set(change.key, change.after);
  }
  return plan;
}
const planOf = (stored: readonly KeyedValues[]) => planAfter(stored, [], () => false);
const listed = (plan: Map<string, ImportValues>): KeyedValues[] =>
  [...plan].map(([key, stays]) => ({ key, values: stays }));
const comes = ({ class: kind }: ImportChange) => kind === 'baru' || kind === 'berubah';

describe('an import held against the plan', () => {
  it('puts every row of the file and of the plan in exactly one class', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        const changes = compareImport(file, stored, having);
        const keys = new Set([...file, ...stored].map(({ key }) => key));
        expect(changes.map(({ key }) => key).sort()).toEqual([...keys].sort());
      }),
    );
  });

  it('comes to what the file says for a file with every column, when all is accepted', () => {
    fc.assert(
      fc.property(rows, rows, (file, stored) => {
        const plan = planAfter(stored, compareImport(file, stored, EVERY), comes);
        for (const row of file) {
          const { state, ...rest } = plan.get(row.key)!;
          const old = stored.find(({ key }) => key === row.key);
          const follows = old && old.values.lokasi === row.values.lokasi ? old : row;
          expect({ ...rest, state }).toEqual({ ...row.values, state: follows.values.state });
        }
      }),
    );
  });

  it('keeps every row that the file lacks, unless its removal is accepted', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        const changes = compareImport(file, stored, having);
        const plan = planAfter(stored, changes, comes);
        for (const row of stored) expect(plan.has(row.key)).toBe(true);
        const cleared = planAfter(stored, changes, () => true);
        expect([...cleared.keys()].sort()).toEqual(file.map(({ key }) => key).sort());
      }),
    );
  });

  it('changes nothing when nothing is accepted', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        const changes = compareImport(file, stored, having);
        expect(planAfter(stored, changes, () => false)).toEqual(planOf(stored));
      }),
    );
  });

  it('finds nothing to change when the same file comes a second time', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        const plan = planAfter(stored, compareImport(file, stored, having), comes);
        expect(compareImport(file, listed(plan), having).filter(comes)).toEqual([]);
      }),
    );
  });

  it('leaves the values of columns that the file lacks', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        for (const { before, after } of compareImport(file, stored, having)) {
          if (before === null || after === null) continue;
          for (const column of ALL.filter((name) => !having.supplied.has(name))) {
            if (column === 'state') continue;
            expect(after[column]).toEqual(before[column]);
          }
        }
      }),
    );
  });

  it('names exactly the fields that differ', () => {
    fc.assert(
      fc.property(rows, rows, columns, (file, stored, having) => {
        for (const { class: kind, before, after, fields } of compareImport(file, stored, having)) {
          if (kind !== 'berubah') continue;
          for (const column of ALL) {
            const differs = JSON.stringify(before![column]) !== JSON.stringify(after![column]);
            expect(fields.includes(column)).toBe(differs);
          }
        }
      }),
    );
  });

  it('tells a blank from a zero, and clears by a blank of a column that the file has', () => {
    const stored = [{ key: 'a', values: { nama: 'Jalan', pagu: '0.00' } }];
    const having = { all: ['nama', 'pagu'], supplied: new Set(['nama', 'pagu']), follows: {} };
    const [change] = compareImport(
      [{ key: 'a', values: { nama: '', pagu: null } }],
      stored,
      having,
    );
    expect(change).toMatchObject({ class: 'berubah', fields: ['nama', 'pagu'] });
    expect(change!.after).toEqual({ nama: '', pagu: null });
  });
});
