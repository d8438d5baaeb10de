import { type AlikeSheets, noticeOf, readAlike } from './alike-sheets';
import { CHECK_SHEET, isCheckSheet, withoutAnnotation } from './earlier-annotation';
import { MANIFEST_SHEET } from '../manifest';
import { LISTS_SHEET } from '../template/template';
import type {
  ExplicitMapping,
  MappingQuestion,
  MappingSheet,
  RememberedMapping,
} from './read-result';
import type { UploadKind } from './rows';
import { withCodeInName } from './recognise/code-in-name';
import { findHeaderByContent } from './recognise/content-match';
import { matchByMapping, matchSameHeader } from './recognise/explicit-mapping';
import { findLooseHeader, type LooseMatch } from './recognise/loose-match';
import { questionsOf } from './recognise/mapping-question';
import { describeForMapping } from './recognise/mapping-sheet';
import {
  findHeader,
  HEADER_WINDOW,
  type HeaderMatch,
  isBetter,
  requireColumns,
} from './recognise/recognise-layout';
import { recallMapping } from './recognise/remembered-mapping';
import { settleRivals } from './recognise/rival-columns';
import { withoutRowCodes } from './round-trip-marks';
import type { Table } from './table';
import { UploadRefused } from './upload-refused';
import type { OpenedSheet, OpenedWorkbook } from './xlsx/open-workbook';

/** What our own templates hide; nobody needs to be told that it is not read. */
const OURS = new Set([MANIFEST_SHEET, LISTS_SHEET]);

export interface ChosenSheets {
  /** the sheets to read, the best understood first; one of them when there are questions */
  readonly matches: readonly HeaderMatch[];
  readonly questions: readonly MappingQuestion[];
  /** the tops of the visible sheets, where there are questions or an answer was remembered */
  readonly mappingSheets?: readonly MappingSheet[];
  readonly remembered?: (ExplicitMapping & RememberedMapping) | undefined;
  readonly notices: readonly string[];
  /** the sheet *Periksa* of an earlier annotated return */
  readonly checkSheet?: string | undefined;
}

/** What persons have said: about this file, or about the headers of earlier ones. */
export interface Said {
  readonly mapping?: ExplicitMapping | undefined;
  readonly remembered?: readonly RememberedMapping[] | undefined;
}

interface Looked {
  readonly sheet: OpenedSheet;
  readonly table: Table;
  readonly match: HeaderMatch | undefined;
}

/**
 * Looks at the top of every sheet and reads the one whose header is understood best, with every
 * other sheet of the same form that holds other rows. Where a required column is not certain, the
 * answer is a question.
 */
export async function chooseSheets(
  workbook: OpenedWorkbook,
  kind: UploadKind,
  said: Said = {},
): Promise<ChosenSheets> {
  const checkSheet = await findCheckSheet(workbook.sheets);
  const sheets = workbook.sheets.filter((sheet) => sheet !== checkSheet).map(withoutMarks);
  const chosen = await chooseAmong(sheets, kind, said);
  return { ...chosen, checkSheet: checkSheet?.name };
}

/** What Sejalan itself added to a sheet is not read as data. */
function withoutMarks(sheet: OpenedSheet): OpenedSheet {
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    preview: async (rows) => withoutRowCodes(withoutAnnotation(await sheet.preview(rows))),
    read: async () => withoutRowCodes(withoutAnnotation(await sheet.read())),
  };
}

async function chooseAmong(
  sheets: readonly OpenedSheet[],
  kind: UploadKind,
  { mapping, remembered = [] }: Said,
): Promise<ChosenSheets> {
  const visible = sheets.filter((sheet) => !sheet.isHidden);
  const hidden = sheets.filter(({ isHidden, name }) => isHidden && !OURS.has(name));
  const unread = noticeOf('Lembar tersembunyi tidak dibaca', hidden);
  if (mapping) {
    const { matches, notices } = await readMapped(visible, kind, mapping);
    return { matches, questions: [], notices: [...notices, ...unread] };
  }
  const looked = await lookAt(visible, kind);
  const known = recall(looked, kind, remembered);
  if (known) {
    const { matches, notices } = await readMapped(visible, kind, known);
    const mappingSheets = describeAll(looked);
    const said = { remembered: known, mappingSheets };
    return { matches, questions: [], ...said, notices: [...notices, ...unread] };
  }
  const best = bestOf(looked);
  if (!best) return { matches: [requireColumns(undefined, kind)], questions: [], notices: [] };
  const match = readHeader(await best.sheet.read(), kind);
  const questions = match.table.rows.length > match.dataStart ? questionsOf(match) : [];
  if (questions.some(({ candidates }) => candidates.length === 0)) requireColumns(match, kind);
  if (questions.length > 0) {
    const asked = looked.map((other) => (other === best ? { ...other, match } : other));
    const mappingSheets = describeAll(asked);
    const notices = [...match.table.notices, ...unread];
    return { matches: [match], questions, mappingSheets, notices };
  }
  const others = looked.filter((other) => other !== best && other.match?.missing.length === 0);
  const more = await readAlike(
    match,
    others.map(({ sheet }) => sheet),
    (table) => {
      const other = readHeader(table, kind);
      const isAlike = other.layout.id === match.layout.id && questionsOf(other).length === 0;
      return isAlike ? other : undefined;
    },
  );
  return {
    matches: [match, ...more.matches],
    questions: [],
    notices: [...match.table.notices, ...more.notices, ...unread],
  };
}

/** What was once said about the header of one of the sheets. */
function recall(
  looked: readonly Looked[],
  kind: UploadKind,
  remembered: readonly RememberedMapping[],
): ChosenSheets['remembered'] {
  const known = new Map(remembered.map((mapping) => [mapping.fingerprint, mapping]));
  for (const { table } of looked) {
    const found = recallMapping(table, kind, known);
    if (found) return found;
  }
  return undefined;
}

const MOST_SHEETS = 6;

/** The sheets that look like a plan first, so that a long workbook does not hide them. */
function describeAll(looked: readonly Looked[]): MappingSheet[] {
  return [...looked]
    .sort((a, b) => Number(b.match !== undefined) - Number(a.match !== undefined))
    .slice(0, MOST_SHEETS)
    .map(({ table, match }) => describeForMapping(table, match));
}

/** The sheet a person has laid down, and with it every other one under the same words. */
async function readMapped(
  visible: readonly OpenedSheet[],
  kind: UploadKind,
  mapping: ExplicitMapping,
): Promise<AlikeSheets> {
  const sheet = sheetOf(visible, mapping);
  const match = matchByMapping(await sheet.read(), kind, mapping);
  const others = visible.filter((other) => other !== sheet);
  const more = await readAlike(match, others, (table) =>
    matchSameHeader(match, table, { kind, mapping }),
  );
  return {
    matches: [match, ...more.matches],
    notices: [...match.table.notices, ...more.notices],
  };
}

function sheetOf(sheets: readonly OpenedSheet[], { sheet: name }: ExplicitMapping): OpenedSheet {
  const found = name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (found) return found;
  throw new UploadRefused(
    'no-header',
    `Lembar "${name ?? ''}" tidak ada atau tersembunyi. Pilih lembar lain pada pemetaan kolom.`,
  );
}

/** By known words; else, where a form is in words of its own, by likeness and content. */
function understand(table: Table, kind: UploadKind): HeaderMatch | undefined {
  const found = findHeader(table, kind);
  const strict = found && withCodeInName(found);
  if (strict?.missing.length === 0) return strict;
  const loose = findLooseHeader(table, kind) ?? findHeaderByContent(table, kind);
  return loose ? withCodeInName(loose) : strict;
}

function readHeader(table: Table, kind: UploadKind): LooseMatch {
  const match = understand(table, kind);
  return match && isLoose(match) ? match : settleRivals(requireColumns(match, kind));
}

const isLoose = (match: HeaderMatch): match is LooseMatch => 'guesses' in match;

async function lookAt(sheets: readonly OpenedSheet[], kind: UploadKind): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const sheet of sheets) {
    const table = await sheet.preview(HEADER_WINDOW + 10);
    looked.push({ sheet, table, match: understand(table, kind) });
  }
  return looked;
}

async function findCheckSheet(sheets: readonly OpenedSheet[]): Promise<OpenedSheet | undefined> {
  for (const sheet of sheets.filter(({ name }) => name.startsWith(CHECK_SHEET))) {
    const { rows } = await sheet.preview(1);
    if (isCheckSheet(sheet.name, rows[0])) return sheet;
  }
  return undefined;
}

function bestOf(looked: readonly Looked[]): Looked | undefined {
  return looked.reduce<Looked | undefined>((best, next) => {
    if (!next.match) return best;
    return !best?.match || isBetter(next.match, best.match) ? next : best;
  }, undefined);
}
