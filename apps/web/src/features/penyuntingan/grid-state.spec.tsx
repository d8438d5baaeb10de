import fc from 'fast-check';
import type { ConflictRow } from '../../api/types';
import { fillEdits, pasteEdits } from './block-edits';
import { PROGRAM_COLUMNS, readCell } from './grid-columns';
import {
  cellText,
  gridReducer,
  type CellEdit,
  type GridAction,
  type GridState,
} from './grid-state';
import { differencesOf, keepMine } from './merge-conflict';
import { toOrder } from './to-changes';
import { loadedSheet as load, sheetRow as row } from '../../testing/sheet-rows';

const after = (state: GridState, ...actions: GridAction[]): GridState =>
  actions.reduce(gridReducer, state);
const texts = (state: GridState): string[][] =>
  state.rows.map((one) => PROGRAM_COLUMNS.map((column) => cellText(state, one, column)));
const free = () => false;
const cellAt = (top: number, left: number) => ({ top, bottom: top, left, right: left });

describe('a paste', () => {
  const state = load(row(1), row(2), row(3));

  it('goes in from the upper left corner and stops at the edge of the sheet', () => {
    const values = [
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ];
    expect(pasteEdits({ state, block: cellAt(1, 0), isLocked: free }, values)).toEqual([
      { id: 2, field: 'nama', text: 'A' },
      { id: 2, field: 'pagu', text: '1' },
      { id: 3, field: 'nama', text: 'B' },
      { id: 3, field: 'pagu', text: '2' },
    ]);
  });

  it('of one value fills the selection, passing over locked rows', () => {
    const block = { top: 0, bottom: 2, left: 1, right: 1 };
    const edits = pasteEdits({ state, block, isLocked: (index) => index === 1 }, [['9']]);
    expect(edits.map(({ id, text }) => [id, text])).toEqual([
      [1, '9'],
      [3, '9'],
    ]);
  });

  it('is filled down from the top row by Ctrl+D', () => {
    const block = { top: 0, bottom: 2, left: 0, right: 0 };
    const edits = fillEdits({ state, block, isLocked: free });
    expect(edits.map(({ text }) => text)).toEqual(['Baris 1', 'Baris 1']);
  });
});

describe('undo', () => {
  const edit = fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    field: fc.constantFrom('nama', 'pagu', 'sasaran'),
    text: fc.constantFrom('a', 'b', '1.000', ''),
  });
  const steps = fc.array(
    fc.uniqueArray(edit, { selector: ({ id, field }) => `${id}${field}`, minLength: 1 }),
    {
      maxLength: 12,
    },
  );

  it('brings back every text step by step, and redo brings it forth again', () => {
    fc.assert(
      fc.property(steps, (all: CellEdit[][]) => {
        const start = load(row(1), row(2), row(3));
        const done = after(start, ...all.map((edits): GridAction => ({ type: 'edit', edits })));
        const undone = after(done, ...done.undo.map((): GridAction => ({ type: 'undo' })));
        expect(texts(undone)).toEqual(texts(start));
        const redone = after(undone, ...done.undo.map((): GridAction => ({ type: 'redo' })));
        expect(texts(redone)).toEqual(texts(done));
      }),
    );
  });

  it('of a stored change makes it a draft again, which is stored anew', () => {
    const typed = after(load(row(1)), {
      type: 'edit',
      edits: [{ id: 1, field: 'pagu', text: '2.000' }],
    });
    const sent = toOrder(PROGRAM_COLUMNS, typed.rows[0]!)!;
    expect(sent.changes).toEqual({ pagu: '2000.00' });
    const saved = { ...row(1, { pagu: '2000.00' }), version: 2 };
    const undone = after(typed, { type: 'saved', row: saved, sent: sent.sent }, { type: 'undo' });
    expect(toOrder(PROGRAM_COLUMNS, undone.rows[0]!)).toMatchObject({
      version: 2,
      changes: { pagu: '1000.00' },
    });
  });
});

describe('a row on its way', () => {
  it('keeps as a draft what is typed meanwhile', () => {
    const state = after(
      load(row(1)),
      { type: 'edit', edits: [{ id: 1, field: 'nama', text: 'Satu' }] },
      { type: 'saving', ids: [1] },
      { type: 'edit', edits: [{ id: 1, field: 'nama', text: 'Satu dua' }] },
      { type: 'saved', row: { ...row(1, { nama: 'Satu' }), version: 2 }, sent: { nama: 'Satu' } },
    );
    expect(state.rows[0]).toMatchObject({ draft: { nama: 'Satu dua' }, status: 'belum' });
  });
});

describe('a conflict', () => {
  const mine = after(load(row(1)), {
    type: 'edit',
    edits: [
      { id: 1, field: 'pagu', text: '2.000' },
      { id: 1, field: 'sasaran', text: 'Petani' },
    ],
  }).rows[0]!;
  const change = { field: 'pagu', before: '1000.00', after: '3000.00', by: 'Ani', at: '' };
  const current: ConflictRow = {
    ...row(1, { pagu: '3000.00', nama: 'Nama mereka' }),
    version: 5,
    changedBy: 'Ani',
    changedAt: '',
    changes: [change],
  };

  it('asks only about fields that both changed, and says by whom', () => {
    expect(differencesOf(PROGRAM_COLUMNS, mine, current)).toMatchObject([
      { column: { field: 'pagu' }, mine: '2.000', theirs: '3.000', change: { by: 'Ani' } },
    ]);
  });

  it('leaves as my draft what I keep, on their row', () => {
    const kept = (theirs: string[]) =>
      keepMine(PROGRAM_COLUMNS, mine, { current, theirs: new Set(theirs) });
    expect(kept(['pagu'])).toEqual({ sasaran: 'Petani' });
    expect(kept([])).toEqual({ pagu: '2.000', sasaran: 'Petani' });
  });
});

describe('a typed amount', () => {
  const pagu = PROGRAM_COLUMNS.find(({ field }) => field === 'pagu')!;
  it.each([
    ['1.234.567', '1234567.00'],
    ['Rp 1.234.567,50', '1234567.50'],
    ['', null],
  ])('%s is read as %s', (typed, value) => {
    expect(readCell(pagu, typed)).toEqual({ value });
  });
  it('in words is refused with what to do', () => {
    expect(readCell(pagu, 'dua juta')).toEqual({
      error: expect.stringMatching(/Tulis rupiah penuh/),
    });
  });
});

describe('a row that comes or goes', () => {
  it('comes on top and leaves what was typed alone', () => {
    const typed = after(load(row(1)), {
      type: 'edit',
      edits: [{ id: 1, field: 'sasaran', text: 'Petani' }],
    });
    const state = after(typed, { type: 'added', row: row(2) });
    expect(state.rows.map(({ stored }) => stored.id)).toEqual([2, 1]);
    expect(state.rows[1]!.draft).toEqual({ sasaran: 'Petani' });
    expect(after(state, { type: 'undo' }).rows).toHaveLength(2);
  });

  it('goes with all that could be undone in it, and with nothing of the others', () => {
    const state = after(
      load(row(1), row(2)),
      { type: 'edit', edits: [1, 2].map((id) => ({ id, field: 'nama', text: 'Sama' })) },
      { type: 'edit', edits: [{ id: 1, field: 'sasaran', text: 'Petani' }] },
      { type: 'removed', id: 1 },
    );
    expect(state.undo).toHaveLength(1);
    const undone = after(state, { type: 'undo' });
    expect(undone.rows.map(({ stored, draft }) => [stored.id, draft])).toEqual([[2, {}]]);
  });
});
