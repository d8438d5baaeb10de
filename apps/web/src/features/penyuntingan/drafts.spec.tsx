import type { EditableRow } from '../../api/types';
import { countChanges, keepDrafts, readDrafts } from './drafts';
import { PROGRAM_COLUMNS } from './grid-columns';
import { gridReducer, type GridAction, type GridState } from './grid-state';
import { toOrder } from './to-changes';
import { loadedSheet as load, sheetRow as row } from '../../testing/sheet-rows';

const KEY = 'sejalan:draf:uji';
const type = (id: number, field: string, text: string): GridAction => ({
  type: 'edit',
  edits: [{ id, field, text }],
});
/** A visit that ends before anything was stored. */
function leave(...actions: GridAction[]): void {
  keepDrafts(KEY, actions.reduce(gridReducer, load(row(1), row(2))).rows, {});
}
const back = (...rows: EditableRow[]): GridState =>
  gridReducer(load(...rows), { type: 'restore', rows, drafts: readDrafts(KEY) });

beforeEach(() => localStorage.clear());

describe('a draft of an earlier visit', () => {
  it('is counted by cell and not put into the sheet before it is asked for', () => {
    leave(type(1, 'pagu', '2.000'), type(1, 'sasaran', 'Petani'), type(2, 'nama', 'Dua'));
    expect(countChanges(readDrafts(KEY))).toBe(3);
    const { rows } = load(row(1), row(2));
    keepDrafts(KEY, rows, readDrafts(KEY));
    expect(rows.map(({ draft }) => draft)).toEqual([{}, {}]);
    expect(countChanges(readDrafts(KEY))).toBe(3);
  });

  it('goes out with the version it was typed on when somebody changed the same cell since', () => {
    leave(type(1, 'pagu', '2.000'));
    const [restored] = back(row(1, { pagu: '3000.00' }, 4)).rows;
    expect(toOrder(PROGRAM_COLUMNS, restored!)).toMatchObject({
      version: 1,
      changes: { pagu: '2000.00' },
    });
    expect(restored!.stored.values['pagu']).toBe('1000.00');
  });

  it('goes out on the new version when somebody changed only other cells', () => {
    leave(type(1, 'pagu', '2.000'));
    const [restored] = back(row(1, { sasaran: 'Petani' }, 4)).rows;
    expect(toOrder(PROGRAM_COLUMNS, restored!)).toMatchObject({ version: 4 });
  });

  it('is no draft any more when it was stored and only the answer was lost', () => {
    leave(type(1, 'pagu', '2.000'));
    expect(back(row(1, { pagu: '2000.00' }, 2)).rows[0]).toMatchObject({
      draft: {},
      status: 'tersimpan',
    });
  });

  it('comes on top where its row is not on the page', () => {
    leave(type(2, 'nama', 'Dua'));
    const state = gridReducer(load(row(1)), {
      type: 'restore',
      rows: [row(2)],
      drafts: readDrafts(KEY),
    });
    expect(state.rows.map(({ stored, draft }) => [stored.id, draft])).toEqual([
      [2, { nama: 'Dua' }],
      [1, {}],
    ]);
  });

  it('lies below what is typed into its row while it is on offer', () => {
    leave(type(1, 'pagu', '2.000'));
    const offered = readDrafts(KEY);
    const typed = gridReducer(load(row(1, {}, 2)), type(1, 'sasaran', 'Petani'));
    keepDrafts(KEY, typed.rows, offered);
    expect(readDrafts(KEY)['1']).toEqual({
      version: 1,
      base: { pagu: '1000.00', sasaran: '' },
      values: { pagu: '2.000', sasaran: 'Petani' },
    });
    keepDrafts(KEY, load(row(1, { sasaran: 'Petani' }, 3)).rows, offered);
    expect(readDrafts(KEY)['1']).toEqual(offered['1']);
  });

  it('is passed over when the store holds something else', () => {
    localStorage.setItem(KEY, JSON.stringify({ 1: { nama: 'lama' }, 2: null }));
    expect(readDrafts(KEY)).toEqual({});
  });
});
