import { type ChosenSheet, chooseSheet } from './choose-sheet';
import type { LayoutReader } from './layouts/layout-reader';
import { READER_OF_LAYOUT } from './layouts/reader-of-layout';
import { type ErrorLog, RowReader } from './layouts/row-reader';
import { openUpload } from './open-upload';
import type { Recognised } from './read-result';
import type { HeaderMatch } from './recognise/recognise-layout';
import { readTitleBlock, saysScaledRupiah } from './recognise/title-lines';
import { columnLetter } from './table';
import { UploadRefused } from './upload-refused';
import type { ReadJob, ReadMessage } from './wire';

const PROGRESS_EVERY = 500;
const AMOUNTS = ['pagu', 'paguIndikatif', 'paguTahunDepan', 'anggaran'];

/** Reads one upload to its end; runs inside the child process. */
export async function* readFile(job: ReadJob): AsyncGenerator<ReadMessage> {
  const workbook = await openUpload(job);
  try {
    const chosen = await chooseSheet(workbook, job.kind);
    const { match } = chosen;
    yield { type: 'progress', progress: { phase: 'baca', rows: match.table.rows.length } };
    yield* readRows(chosen, job);
  } finally {
    workbook.close();
  }
}

function* readRows(
  { match, notices, earlier }: ChosenSheet,
  { limits }: ReadJob,
): Generator<ReadMessage> {
  const log: ErrorLog = { errors: [], total: 0 };
  const reader = new RowReader(match, log, limits.errors);
  const { rows, sheet } = match.table;
  refuseScaledAmounts(match, reader);
  const title = readTitleBlock(rows.slice(0, match.headerStart));
  const layout = READER_OF_LAYOUT.get(match.layout.id)!({ sheet, title, reader });
  for (const [index, row] of rows.slice(match.dataStart).entries()) {
    reader.start(row);
    for (const found of layout.read()) yield { type: 'row', row: { ...found } };
    if (index % PROGRESS_EVERY === 0)
      yield { type: 'progress', progress: { phase: 'periksa', rows: index } };
  }
  for (const found of layout.finish()) yield { type: 'row', row: { ...found } };
  if (reader.found === 0) {
    throw new UploadRefused(
      'empty',
      `Lembar "${sheet}" memiliki judul tabel, tetapi tidak ada baris data di bawahnya.`,
    );
  }
  const recognised = {
    ...describe(match, [...notices, ...noticesOf(layout, reader)]),
    earlier,
  };
  yield {
    type: 'end',
    recognised,
    errors: log.errors,
    errorTotal: log.total,
    rowCount: reader.found,
  };
}

/** "(Rp ribu)" in a title or header: amounts are never multiplied on a guess, so each is asked about. */
function refuseScaledAmounts(match: HeaderMatch, reader: RowReader): void {
  const title = match.table.rows.slice(0, match.headerStart);
  const inTitle = title.find((row) =>
    [...row.cells.values()].some((cell) => saysScaledRupiah(cell.text)),
  );
  const header = match.table.rows[match.headerStart]!;
  for (const field of AMOUNTS.filter((amount) => reader.has(amount))) {
    if (!inTitle && !saysScaledRupiah(match.byField.get(field)!.header)) continue;
    reader.start(inTitle ?? header);
    reader.fault(field, {
      rule: 'Tabel ditulis dalam ribuan atau jutaan rupiah.',
      advice: 'Ubah semua nilainya menjadi rupiah penuh dan hapus tulisan itu dari judul.',
    });
  }
}

function noticesOf(layout: LayoutReader, reader: RowReader): string[] {
  const formulas =
    reader.formulas > 0
      ? [`${reader.formulas} sel berisi rumus; yang dipakai hasil terakhir yang tersimpan.`]
      : [];
  return [...layout.notices(), ...formulas];
}

function describe(match: HeaderMatch, notices: readonly string[]): Omit<Recognised, 'earlier'> {
  const { layout, byField, columns, table, dataStart } = match;
  const required = layout.fields.filter((field) => field.required).length;
  const found = (required - match.missing.length) / required;
  const understood = byField.size / Math.max(1, columns.length);
  const taken = new Set([...byField.values()].map(({ column }) => column));
  return {
    layout: layout.id,
    confidence: Math.round((found * 0.6 + Math.min(1, understood) * 0.4) * 100) / 100,
    sheet: table.sheet,
    headerStart: table.rows[match.headerStart]!.number,
    headerRow: table.rows[dataStart - 1]!.number,
    mapping: [...byField].map(([field, { column, header }]) => ({
      column: columnLetter(column),
      header,
      field,
    })),
    ignoredColumns: columns
      .filter(({ column }) => !taken.has(column))
      .map(({ column, header }) => `${columnLetter(column)} (${header})`),
    notices,
  };
}
