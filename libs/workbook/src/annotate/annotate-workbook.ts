import type { CellError, ReadSheet } from '../read';
import type { AnnotateJob } from './annotate-job';
import { HEAD_ROW, writeCheckSheet } from './check/check-sheet';
import { ContentTypes, CONTENT_TYPES } from './package/content-types';
import { PackageWriter } from './package/package-writer';
import { PartNames } from './package/part-names';
import { Relations } from './package/relations';
import { openPackage, type SourcePackage } from './package/source-package';
import { rewriteBoxes } from './parts/comment-boxes';
import { rewriteComments } from './parts/comments';
import { StyleBook } from './parts/style-book';
import { freeSheetName, WorkbookPart } from './parts/workbook-part';
import { type MarkPlan, planMarks } from './plan-marks';
import { SheetRewriter } from './sheet/rewrite-sheet';
import { RowMarks } from './sheet/row-marks';
import { type SheetSurvey, surveySheet } from './sheet/survey-sheet';
import { rewriteXml } from './xml/rewrite-xml';

/**
 * Writes the uploaded workbook again with its wrong cells marked. Only the parts that carry a mark
 * are edited, each in its own words; every other part is copied as it was packed.
 *
 * @throws UploadRefused when a part is not what its name says
 */
export async function annotateWorkbook(job: AnnotateJob): Promise<void> {
  const source = await openPackage(job.path);
  try {
    await new Annotation(job, source).write();
  } finally {
    source.close();
  }
}

/** A sheet with its marks planned; it is written when it streams by. */
interface MarkedSheet {
  readonly part: string;
  readonly errors: readonly CellError[];
  /** for each of its errors the cell that a link leads to */
  readonly targets: readonly string[];
  readonly stream: () => Promise<AsyncIterable<Buffer>>;
}

class Annotation {
  /** new text of edited parts; the rest is streamed */
  private readonly edited = new Map<string, string>();
  private readonly names: PartNames;
  private contentTypes!: ContentTypes;
  private workbook!: WorkbookPart;
  private workbookName!: string;
  private relations!: Relations;
  private styles!: StyleBook;

  constructor(
    private readonly job: AnnotateJob,
    private readonly source: SourcePackage,
  ) {
    this.names = new PartNames(source.entries.map(({ fileName }) => fileName));
  }

  async write(): Promise<void> {
    const { source, job } = this;
    this.contentTypes = new ContentTypes(await source.text(CONTENT_TYPES));
    const root = new Relations('', await source.text('_rels/.rels'));
    this.workbookName = root.find('officeDocument')!.target;
    this.workbook = new WorkbookPart(await source.text(this.workbookName));
    this.relations = await this.relationsOf(this.workbookName);
    const stylesName = await this.openStyles();

    const check = this.addCheckSheet();
    const targets = new Map<CellError, string>();
    const streamed = new Map<string, () => Promise<AsyncIterable<Buffer>>>();
    for (const sheet of job.recognised.sheets) {
      const marked = await this.markSheet(sheet, check.isShown);
      marked.errors.forEach((error, index) => targets.set(error, marked.targets[index]!));
      streamed.set(marked.part, marked.stream);
    }
    this.edited.set(this.workbookName, this.workbook.toXml());
    this.edited.set(Relations.partOf(this.workbookName), this.relations.toXml());
    this.edited.set(CONTENT_TYPES, this.contentTypes.toXml());
    const places = job.errors.map((error) => targets.get(error) ?? `A${error.row}`);
    streamed.set(check.part, async () =>
      toAsync(writeCheckSheet({ ...job, ...check, targets: places, styles: this.styles })),
    );
    await this.writeParts(streamed, stylesName);
  }

  private async markSheet(place: ReadSheet, loseSelection: boolean): Promise<MarkedSheet> {
    const { source, job } = this;
    const part = this.partOfSheet(place.sheet);
    const { headerStart, headerRow } = place;
    const survey = await surveySheet(await source.stream(part), headerStart);
    const statusColumn = this.statusColumn(place, survey);
    const errors = job.errors.filter(({ sheet }) => sheet === place.sheet);
    const rows = job.rows[place.sheet] ?? [];
    const plan = planMarks({ errors, rows, headerRow, statusColumn, merges: survey.merges });
    const drawing = await this.addComments(part, survey, plan);
    const rewriter = new SheetRewriter({
      marks: new RowMarks(plan, this.styles, { column: statusColumn, headerStart }),
      statusColumn,
      headerStart,
      drawing,
      loseSelection,
    });
    return {
      part,
      errors,
      targets: plan.targets,
      stream: async () => rewriteXml(await source.stream(part), (token) => rewriter.rewrite(token)),
    };
  }

  /** The styles come last: the sheets ask for them while they are written. */
  private async writeParts(
    streamed: ReadonlyMap<string, () => Promise<AsyncIterable<Buffer>>>,
    stylesName: string,
  ): Promise<void> {
    const writer = new PackageWriter(this.job.outPath);
    const left = new Map(this.edited);
    const later = new Set([...streamed.keys(), stylesName]);
    for (const entry of this.source.entries) {
      const { fileName } = entry;
      if (later.has(fileName)) continue;
      const text = left.get(fileName);
      left.delete(fileName);
      await (text === undefined ? writer.copy(this.source, entry) : writer.add(fileName, text));
    }
    for (const [name, text] of left) await writer.add(name, text);
    for (const [name, stream] of streamed) await writer.add(name, await stream());
    await writer.add(stylesName, this.styles.toXml());
    await writer.finish();
  }

  private async relationsOf(part: string): Promise<Relations> {
    const name = Relations.partOf(part);
    return new Relations(part, this.source.has(name) ? await this.source.text(name) : undefined);
  }

  private async openStyles(): Promise<string> {
    const known = this.relations.find('styles')?.target;
    if (known !== undefined && this.source.has(known)) {
      this.styles = new StyleBook(await this.source.text(known));
      return known;
    }
    this.styles = new StyleBook(undefined);
    const usual = 'xl/styles.xml';
    const name = this.source.has(usual) ? this.names.take('xl/styles#.xml') : usual;
    this.relations.add(`${this.workbook.relations}/styles`, name);
    this.contentTypes.add(name, 'styles');
    return name;
  }

  private partOfSheet(sheet: string): string {
    const relationId = this.workbook.sheets().find(({ name }) => name === sheet)?.relationId;
    return this.relations.list().find(({ id }) => id === relationId)!.target;
  }

  /** The old column if there is one, else the first that is free; none beyond what a file may have. */
  private statusColumn({ sheet }: ReadSheet, { lastColumn }: SheetSurvey): number | undefined {
    const { recognised, limits } = this.job;
    const column = recognised.earlier.statusColumns[sheet] ?? lastColumn + 1;
    return column < limits.columns ? column : undefined;
  }

  /** Returns the reference that the sheet needs to the boxes of its comments, if it has none yet. */
  private async addComments(
    sheetName: string,
    survey: SheetSurvey,
    plan: MarkPlan,
  ): Promise<string | undefined> {
    const relations = await this.relationsOf(sheetName);
    const known = relations.find('comments')?.target;
    if (known === undefined && plan.comments.size === 0) return undefined;
    const comments = rewriteComments(known && (await this.source.text(known)), plan.comments);
    const commentsName = known ?? this.names.take('xl/comments#.xml');
    this.edited.set(commentsName, comments.xml);
    const type = this.workbook.relations;
    if (known === undefined) {
      relations.add(`${type}/comments`, commentsName);
      this.contentTypes.add(commentsName, 'comments');
    }
    const boxes = relations.list().find(({ id }) => id === survey.legacyDrawing)?.target;
    const vml = boxes && this.source.has(boxes) ? await this.source.text(boxes) : undefined;
    const boxesName = boxes ?? this.names.take('xl/drawings/vmlDrawing#.vml');
    this.edited.set(boxesName, rewriteBoxes(vml, comments));
    this.contentTypes.add(boxesName, 'vml');
    const id = boxes === undefined ? relations.add(`${type}/vmlDrawing`, boxesName) : undefined;
    this.edited.set(Relations.partOf(sheetName), relations.toXml());
    return id === undefined ? undefined : `xmlns:r="${type}" r:id="${id}"`;
  }

  /** Takes the place of an earlier *Periksa*, or goes before all other sheets. */
  private addCheckSheet(): { part: string; isShown: boolean } {
    const { workbook } = this;
    const sheets = workbook.sheets();
    const { sheets: read } = this.job.recognised;
    const earlier = this.job.recognised.earlier.checkSheet;
    const place = earlier === undefined ? -1 : sheets.findIndex(({ name }) => name === earlier);
    const shown = sheets[workbook.active]?.name;
    const isShown = [...read.map(({ sheet }) => sheet), earlier].includes(shown);
    const titles = [1, HEAD_ROW] as const;
    if (place >= 0) {
      workbook.repeatOnPages(place, earlier!, titles);
      if (isShown) workbook.show(place);
      return { part: this.partOfSheet(earlier!), isShown };
    }
    const part = this.names.take('xl/worksheets/sheet#.xml');
    const name = freeSheetName(sheets.map((sheet) => sheet.name));
    workbook.insertFirst(name, this.relations.add(`${workbook.relations}/worksheet`, part));
    this.contentTypes.add(part, 'sheet');
    workbook.repeatOnPages(0, name, titles);
    if (isShown) workbook.show(0);
    return { part, isShown };
  }
}

async function* toAsync(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield chunk;
}
