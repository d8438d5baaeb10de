import type { ImportValues } from '@app/comparison';
import { answerConflicts } from './answer-conflicts';
import { mergeRoundTrip } from './merge-round-trip';
import type { PlanRow, RoundTripColumns, SheetRow } from './rows';

const columns: RoundTripColumns = {
  all: ['nama', 'pagu', 'lokasi', 'state'],
  supplied: new Set(['nama', 'pagu', 'lokasi', 'state']),
  follows: { state: 'lokasi' },
  together: [['lokasi', 'state']],
};
const JALAN: ImportValues = { nama: 'Jalan', pagu: '100.00', lokasi: 'Desa A', state: 'desa' };
const plan = (id: number, values: ImportValues = {}, key = '1.03'): PlanRow => {
  return { id, group: 'PUPR', key, values: { ...JALAN, ...values } };
};
const sheet = (id: number | null, values: ImportValues = {}, key = '1.03'): SheetRow => {
  return { ...plan(0, values, key), id };
};
const merge = (
  base: readonly PlanRow[],
  mine: readonly SheetRow[],
  theirs: readonly PlanRow[],
  of: Partial<RoundTripColumns> = {},
) => mergeRoundTrip({ base, mine, theirs, columns: { ...columns, ...of } });
const only = (...sides: Parameters<typeof merge>) => {
  const { rows, refused } = merge(...sides);
  expect(refused).toEqual([]);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

describe('one row that comes back', () => {
  it('takes what either side changed', () => {
    const row = only([plan(1)], [sheet(1, { pagu: '200.00' })], [plan(1, { nama: 'Jalan desa' })]);
    expect(row).toMatchObject({
      outcome: 'changed',
      after: { nama: 'Jalan desa', pagu: '200.00' },
      fields: ['pagu'],
      changedByThem: ['nama'],
      warning: null,
    });
  });

  it('asks where both changed one cell differently, and keeps the database until answered', () => {
    const row = only(
      [plan(1)],
      [sheet(1, { pagu: '200.00', nama: 'Jalan baru' })],
      [plan(1, { pagu: '300.00' })],
    );
    const conflict = {
      columns: ['pagu'],
      base: { pagu: '100.00' },
      mine: { pagu: '200.00' },
      theirs: { pagu: '300.00' },
    };
    expect(row).toMatchObject({ outcome: 'conflict', conflicts: [conflict], fields: ['nama'] });
    expect(row.after).toMatchObject({ pagu: '300.00', nama: 'Jalan baru' });
    const answered = answerConflicts(row.after, row.conflicts, () => 'mine');
    expect(answered).toMatchObject({ pagu: '200.00', nama: 'Jalan baru' });
    expect(answerConflicts(row.after, row.conflicts, () => 'theirs')).toEqual(row.after);
  });

  it('calls the same edit on both sides no conflict', () => {
    const edit = { pagu: '200.00' };
    expect(only([plan(1)], [sheet(1, edit)], [plan(1, edit)])).toMatchObject({
      outcome: 'unchanged',
      fields: [],
    });
  });

  it('decides a text and what was read from it as one', () => {
    const { conflicts } = only(
      [plan(1)],
      [sheet(1, { lokasi: 'Desa B', state: 'tidak_ada' })],
      [plan(1, { state: 'kecamatan' })],
    );
    expect(conflicts.map((conflict) => conflict.columns)).toEqual([['lokasi', 'state']]);
  });

  it('leaves what was read from a text that the file did not touch', () => {
    const row = only([plan(1)], [sheet(1, { state: 'tidak_ada' })], [plan(1)]);
    expect(row.outcome).toBe('unchanged');
  });

  it('asks about nothing in a column that the file lacks', () => {
    const supplied = new Set(['nama']);
    const row = only([plan(1)], [sheet(1, { pagu: null })], [plan(1, { pagu: '300.00' })], {
      supplied,
    });
    expect(row).toMatchObject({ outcome: 'unchanged', after: { pagu: '300.00' } });
  });

  it('tells a blank from a zero', () => {
    const row = only([plan(1, { pagu: '0.00' })], [sheet(1, { pagu: null })], [plan(1)]);
    expect(row.conflicts).toMatchObject([{ base: { pagu: '0.00' }, mine: { pagu: null } }]);
  });
});

describe('a row that one side removed', () => {
  it('waits for a yes when the file lacks it, and says what others changed in it', () => {
    expect(only([plan(1)], [], [plan(1, { pagu: '300.00' })])).toMatchObject({
      outcome: 'deletedByMe',
      after: null,
      changedByThem: ['pagu'],
    });
  });

  it('stays removed when the file did not edit it', () => {
    expect(only([plan(1)], [sheet(1)], [])).toMatchObject({ outcome: 'deletedByThem' });
  });

  it('is a conflict when the file edited it: put back or left out', () => {
    const row = only([plan(1)], [sheet(1, { pagu: '200.00' })], []);
    expect(row).toMatchObject({ outcome: 'conflict', after: null, theirs: null });
    const put = answerConflicts(row.after, row.conflicts, () => 'mine');
    expect(put).toEqual({ ...JALAN, pagu: '200.00' });
    expect(answerConflicts(row.after, row.conflicts, () => 'theirs')).toBeNull();
  });

  it('is told, and nothing else, when both removed it', () => {
    expect(only([plan(1)], [], [])).toMatchObject({ outcome: 'deletedByThem', mine: null });
  });
});

describe('a row that was not exported', () => {
  it('is new from the file and left alone in the plan', () => {
    const { rows } = merge([], [sheet(null, {}, '1.04')], [plan(9)]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'addedByThem']);
  });

  it('is the same row when both added it alike, a conflict when they differ', () => {
    expect(only([], [sheet(null)], [plan(9)])).toMatchObject({ outcome: 'unchanged' });
    const row = only([], [sheet(null, { pagu: '200.00' })], [plan(9)]);
    expect(row).toMatchObject({ outcome: 'conflict', theirs: { id: 9 } });
    expect(row.conflicts).toMatchObject([{ base: null, columns: ['pagu'] }]);
  });
});

describe('which row is which', () => {
  it('goes by the hidden id, not by the order of rows with one key', () => {
    const base = [plan(1), plan(2, { nama: 'Jembatan' })];
    const { rows } = merge(base, [sheet(2, { nama: 'Jembatan', pagu: '5.00' }), sheet(1)], base);
    expect(rows.map(({ theirs, fields }) => [theirs?.id, fields])).toEqual([
      [2, ['pagu']],
      [1, []],
    ]);
  });

  it('goes by the key where the id is missing, the nearest first, and warns', () => {
    const base = [plan(1), plan(2, { nama: 'Jembatan' })];
    const { rows } = merge(
      base,
      [sheet(null, { nama: 'Jembatan', pagu: '5.00' }), sheet(null)],
      base,
    );
    expect(rows.map(({ theirs, warning }) => [theirs?.id, warning])).toEqual([
      [2, 'matchedByKey'],
      [1, 'matchedByKey'],
    ]);
  });

  it('lets the nearest of pasted rows keep the id and calls the others new', () => {
    const { rows } = merge([plan(1)], [sheet(1, { pagu: '7.00' }), sheet(1)], [plan(1)]);
    expect(rows.map(({ outcome, warning }) => [outcome, warning])).toEqual([
      ['new', 'copied'],
      ['unchanged', null],
    ]);
  });

  it('calls a row with another key than it left with new, and asks about the old one', () => {
    const { rows } = merge([plan(1)], [sheet(1, {}, '1.99')], [plan(1)]);
    expect(rows.map(({ outcome, warning }) => [outcome, warning])).toEqual([
      ['new', 'keyChanged'],
      ['deletedByMe', null],
    ]);
  });

  it('refuses an id that did not leave with this workbook, and one of another agency', () => {
    const elsewhere = { ...sheet(1), group: 'DINKES' };
    const { rows, refused } = merge([plan(1)], [sheet(77), elsewhere], [plan(1)]);
    expect(refused.map(({ mine, reason }) => [mine.id, reason])).toEqual(
      [
        [1, 'otherGroup'],
        [77, 'notExported'],
      ].sort((one, other) => Number(other[0]) - Number(one[0])),
    );
    expect(rows).toEqual([]);
  });
});
