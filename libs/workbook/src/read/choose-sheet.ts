import { CHECK_SHEET, isCheckSheet, withoutAnnotation } from './earlier-annotation';
import type { EarlierAnnotation } from './read-result';
import type { UploadKind } from './rows';
import {
  findHeader,
  HEADER_WINDOW,
  type HeaderMatch,
  isBetter,
  requireColumns,
} from './recognise/recognise-layout';
import type { OpenedSheet, OpenedWorkbook } from './xlsx/open-workbook';

export interface ChosenSheet {
  readonly match: HeaderMatch;
  readonly notices: readonly string[];
  readonly earlier: EarlierAnnotation;
}

interface Looked {
  readonly sheet: OpenedSheet;
  readonly match: HeaderMatch | undefined;
}

/** Looks at the top of every sheet and reads the one whose header is understood best. */
export async function chooseSheet(
  workbook: OpenedWorkbook,
  kind: UploadKind,
): Promise<ChosenSheet> {
  const checkSheet = await findCheckSheet(workbook.sheets);
  const sheets = workbook.sheets.filter((sheet) => sheet !== checkSheet);
  const visible = await lookAt(
    sheets.filter((sheet) => !sheet.isHidden),
    kind,
  );
  const hidden = sheets.filter((sheet) => sheet.isHidden);
  const best = bestOf(visible);
  requireColumns(best?.match, kind);
  const { table, statusColumn } = withoutAnnotation(await best!.sheet.read());
  return {
    match: requireColumns(findHeader(table, kind), kind),
    earlier: { statusColumn, checkSheet: checkSheet?.name },
    notices: [
      ...table.notices,
      ...noticeOf(
        'Lembar lain dengan tabel serupa tidak dibaca',
        visible
          .filter((other) => other !== best && other.match?.missing.length === 0)
          .map(({ sheet }) => sheet),
      ),
      ...noticeOf('Lembar tersembunyi tidak dibaca', hidden),
    ],
  };
}

async function lookAt(sheets: readonly OpenedSheet[], kind: UploadKind): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const sheet of sheets) {
    const { table } = withoutAnnotation(await sheet.preview(HEADER_WINDOW + 10));
    looked.push({ sheet, match: findHeader(table, kind) });
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

function noticeOf(what: string, sheets: readonly OpenedSheet[]): string[] {
  return sheets.length === 0
    ? []
    : [`${what}: ${sheets.map(({ name }) => `"${name}"`).join(', ')}.`];
}
