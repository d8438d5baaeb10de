import type { ExplicitMapping, MappingQuestion } from './read-result';
import type { UploadKind } from './rows';
import { withCodeInName } from './recognise/code-in-name';
import { matchByMapping } from './recognise/explicit-mapping';
import { findLooseHeader, type LooseMatch } from './recognise/loose-match';
import { questionsOf } from './recognise/mapping-question';
import {
  findHeader,
  HEADER_WINDOW,
  type HeaderMatch,
  isBetter,
  requireColumns,
} from './recognise/recognise-layout';
import { settleRivals } from './recognise/rival-columns';
import { SheetKeys } from './sheet-keys';
import type { Table } from './table';
import { UploadRefused } from './upload-refused';
import type { OpenedSheet, OpenedWorkbook } from './xlsx/open-workbook';

export interface ChosenSheets {
  /** the sheets to read, the best understood first; one of them when there are questions */
  readonly matches: readonly HeaderMatch[];
  readonly questions: readonly MappingQuestion[];
  readonly notices: readonly string[];
}

interface Looked {
  readonly sheet: OpenedSheet;
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
  mapping?: ExplicitMapping,
): Promise<ChosenSheets> {
  const visible = workbook.sheets.filter((sheet) => !sheet.isHidden);
  const hidden = workbook.sheets.filter((sheet) => sheet.isHidden);
  const unread = noticeOf('Lembar tersembunyi tidak dibaca', hidden);
  if (mapping) {
    const table = await sheetOf(visible, mapping).read();
    return {
      matches: [matchByMapping(table, kind, mapping)],
      questions: [],
      notices: [...table.notices, ...unread],
    };
  }
  const looked = await lookAt(visible, kind);
  const best = bestOf(looked);
  if (!best) return { matches: [requireColumns(undefined, kind)], questions: [], notices: [] };
  const match = readHeader(await best.sheet.read(), kind);
  const questions = questionsOf(match).filter(({ candidates }) => candidates.length > 0);
  if (questions.length > 0)
    return { matches: [match], questions, notices: [...match.table.notices, ...unread] };
  const more = await readAlike({ sheet: best.sheet, match }, looked, kind);
  return {
    matches: [match, ...more.matches],
    questions: [],
    notices: [...match.table.notices, ...more.notices, ...unread],
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
  const loose = findLooseHeader(table, kind);
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
    looked.push({ sheet, match: understand(table, kind) });
  }
  return looked;
}

function bestOf(looked: readonly Looked[]): Looked | undefined {
  return looked.reduce<Looked | undefined>((best, next) => {
    if (!next.match) return best;
    return !best?.match || isBetter(next.match, best.match) ? next : best;
  }, undefined);
}

/** The other sheets of the same form; a sheet that repeats rows already read would count them twice. */
async function readAlike(
  best: { readonly sheet: OpenedSheet; readonly match: HeaderMatch },
  looked: readonly Looked[],
  kind: UploadKind,
): Promise<{ readonly matches: HeaderMatch[]; readonly notices: string[] }> {
  const keys = new SheetKeys();
  keys.add(best.match);
  const matches: HeaderMatch[] = [];
  const repeated: OpenedSheet[] = [];
  const other: OpenedSheet[] = [];
  for (const { sheet, match: seen } of looked) {
    if (sheet === best.sheet || seen?.missing.length !== 0) continue;
    const match = readHeader(await sheet.read(), kind);
    const isAlike = match.layout.id === best.match.layout.id && questionsOf(match).length === 0;
    if (!isAlike || /rekap|contoh|petunjuk/i.test(sheet.name)) other.push(sheet);
    else if (keys.repeats(match)) repeated.push(sheet);
    else {
      keys.add(match);
      matches.push(match);
    }
  }
  const read = matches.length === 0 ? [] : [best.match, ...matches].map(({ table }) => table);
  return {
    matches,
    notices: [
      ...matches.flatMap(({ table }) => table.notices),
      ...noticeOf(
        'Lembar yang dibaca',
        read.map(({ sheet }) => ({ name: sheet })),
      ),
      ...noticeOf('Lembar lain dengan tabel serupa tidak dibaca', repeated),
      ...noticeOf('Lembar rekap atau bentuk lain tidak dibaca', other),
    ],
  };
}

function noticeOf(what: string, sheets: readonly { readonly name: string }[]): string[] {
  return sheets.length === 0
    ? []
    : [`${what}: ${sheets.map(({ name }) => `"${name}"`).join(', ')}.`];
}
