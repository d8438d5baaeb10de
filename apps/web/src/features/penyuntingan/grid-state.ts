import type { ConflictRow, EditableRow } from '../../api/types';
import { backToBase, type Drafts, type KeptDraft } from './drafts';
import { showCell, type GridColumn } from './grid-columns';

export interface CellEdit {
  id: number;
  field: string;
  text: string;
}

export type SaveStatus = 'tersimpan' | 'menyimpan' | 'gagal' | 'belum';

export interface GridRow {
  stored: EditableRow;
  /** what was typed and is not stored yet, by field */
  draft: Readonly<Record<string, string>>;
  /** what the server said of a field */
  errors: Readonly<Record<string, string>>;
  status: SaveStatus;
  conflict?: ConflictRow;
}

interface Step {
  before: readonly CellEdit[];
  after: readonly CellEdit[];
}

export interface GridState {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  undo: readonly Step[];
  redo: readonly Step[];
}

export type GridAction =
  | { type: 'load'; rows: readonly EditableRow[] }
  | { type: 'restore'; rows: readonly EditableRow[]; drafts: Drafts }
  | { type: 'edit'; edits: readonly CellEdit[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'saving'; ids: readonly number[] }
  | { type: 'saved'; row: EditableRow; sent: Readonly<Record<string, string>> }
  | { type: 'failed'; ids: readonly number[]; errors?: Readonly<Record<string, string>> }
  | { type: 'conflict'; current: ConflictRow }
  | { type: 'added'; row: EditableRow }
  | { type: 'removed'; id: number }
  | { type: 'resolved'; current: ConflictRow; draft: Readonly<Record<string, string>> };

const UNDO_DEPTH = 100;

export function cellText(state: GridState, row: GridRow, column: GridColumn): string {
  return row.draft[column.field] ?? showCell(column, row.stored.values[column.field]);
}

/** Everything that can happen to the rows of the grid; undo keeps to what a person typed. */
export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'load':
      return { ...state, undo: [], redo: [], rows: action.rows.map((stored) => fresh(stored)) };
    case 'restore':
      return action.rows.reduceRight(
        (current, stored) => restore(current, stored, action.drafts[stored.id]),
        state,
      );
    case 'edit':
      return edit(state, action.edits);
    case 'undo':
      return step(state, state.undo.at(-1), 'undo');
    case 'redo':
      return step(state, state.redo.at(-1), 'redo');
    case 'saving':
      return change(state, action.ids, (row) => ({ ...row, status: 'menyimpan', errors: {} }));
    case 'saved':
      return change(state, [action.row.id], (row) => stored(row, action));
    case 'failed':
      return change(state, action.ids, (row) => ({
        ...row,
        status: 'gagal',
        errors: action.errors ?? {},
      }));
    case 'conflict':
      return change(state, [action.current.id], (row) => ({
        ...row,
        status: 'gagal',
        conflict: action.current,
      }));
    case 'added':
      return { ...state, rows: [fresh(action.row), ...state.rows] };
    case 'removed':
      return without(state, action.id);
    case 'resolved':
      return change(state, [action.current.id], () => fresh(action.current, action.draft));
  }
}

function fresh(stored: EditableRow, draft: Readonly<Record<string, string>> = {}): GridRow {
  return {
    stored,
    draft,
    errors: {},
    status: Object.keys(draft).length > 0 ? 'belum' : 'tersimpan',
  };
}

/** A row that the page does not show comes on top; what was typed meanwhile wins. */
function restore(state: GridState, stored: EditableRow, kept: KeptDraft | undefined): GridState {
  const shown = state.rows.find((row) => row.stored.id === stored.id);
  const typed = { ...kept?.values, ...shown?.draft };
  // An answer that was lost on its way: the server has it already.
  const unsaved = state.columns.filter(
    (column) =>
      typed[column.field] !== undefined &&
      typed[column.field] !== showCell(column, stored.values[column.field]),
  );
  if (!kept || unsaved.length === 0) return state;
  const draft = Object.fromEntries(unsaved.map(({ field }) => [field, typed[field]!]));
  const row = fresh(backToBase(stored, kept), draft);
  return shown ? change(state, [stored.id], () => row) : { ...state, rows: [row, ...state.rows] };
}

function change(
  state: GridState,
  ids: readonly number[],
  to: (row: GridRow) => GridRow,
): GridState {
  const wanted = new Set(ids);
  return { ...state, rows: state.rows.map((row) => (wanted.has(row.stored.id) ? to(row) : row)) };
}

/** What was typed into a row that is gone cannot be undone either. */
function without(state: GridState, id: number): GridState {
  const keep = (steps: readonly Step[]): Step[] =>
    steps
      .map(({ before, after }) => ({
        before: before.filter((one) => one.id !== id),
        after: after.filter((one) => one.id !== id),
      }))
      .filter(({ after }) => after.length > 0);
  return {
    ...state,
    rows: state.rows.filter(({ stored }) => stored.id !== id),
    undo: keep(state.undo),
    redo: keep(state.redo),
  };
}

function edit(state: GridState, edits: readonly CellEdit[]): GridState {
  const before = edits.map((one) => ({ ...one, text: textAt(state, one) }));
  const after = edits.filter((one, index) => one.text !== before[index]!.text);
  if (after.length === 0) return state;
  const changed = before.filter((one, index) => one.text !== edits[index]!.text);
  const undo = [...state.undo, { before: changed, after }].slice(-UNDO_DEPTH);
  return { ...apply(state, after), undo, redo: [] };
}

function step(state: GridState, last: Step | undefined, way: 'undo' | 'redo'): GridState {
  if (!last) return state;
  const next = apply(state, way === 'undo' ? last.before : last.after);
  return way === 'undo'
    ? { ...next, undo: state.undo.slice(0, -1), redo: [...state.redo, last] }
    : { ...next, redo: state.redo.slice(0, -1), undo: [...state.undo, last] };
}

function textAt(state: GridState, { id, field }: CellEdit): string {
  const row = state.rows.find(({ stored }) => stored.id === id);
  const column = state.columns.find((candidate) => candidate.field === field);
  return row && column ? cellText(state, row, column) : '';
}

function apply(state: GridState, edits: readonly CellEdit[]): GridState {
  return edits.reduce(
    (current, { id, field, text }) =>
      change(current, [id], (row) => {
        const { [field]: _old, ...errors } = row.errors;
        const column = state.columns.find((candidate) => candidate.field === field)!;
        const draft = { ...row.draft, [field]: text };
        if (text === showCell(column, row.stored.values[field]) && row.status !== 'menyimpan')
          delete draft[field];
        const isClean = Object.keys(draft).length === 0;
        const status = row.status === 'menyimpan' ? row.status : isClean ? 'tersimpan' : 'belum';
        return { ...row, draft, errors, status };
      }),
    state,
  );
}

/** What was typed while the row was on its way stays a draft. */
function stored(
  row: GridRow,
  { row: now, sent }: { row: EditableRow; sent: Readonly<Record<string, string>> },
): GridRow {
  const left = Object.entries(row.draft).filter(([field, text]) => sent[field] !== text);
  const names = { opdName: row.stored.opdName, desaName: row.stored.desaName };
  return fresh({ ...now, ...names }, Object.fromEntries(left));
}
