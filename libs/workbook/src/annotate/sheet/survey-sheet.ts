import type { Readable } from 'node:stream';
import { readCellReference } from '../../read/table';
import { scanXml } from '../xml/rewrite-xml';
import { attributeOf, prefixedAttributeOf } from '../xml/tag';
import { SheetCursor } from './cursor';

/** What must be known of a sheet before it is rewritten. */
export interface SheetSurvey {
  /** the last filled or merged column from the header downwards, from 0 */
  readonly lastColumn: number;
  readonly merges: readonly string[];
  /** relation of the drawing that holds the boxes of comments */
  readonly legacyDrawing: string | undefined;
}

export async function surveySheet(stream: Readable, headerStart: number): Promise<SheetSurvey> {
  const cursor = new SheetCursor();
  const merges: string[] = [];
  let lastColumn = 0;
  let legacyDrawing: string | undefined;
  await scanXml(stream, (token) => {
    cursor.take(token);
    if (token.kind === 'close' || token.kind === 'other') return;
    if (token.name === 'c' && token.kind === 'open' && cursor.row >= headerStart) {
      lastColumn = Math.max(lastColumn, cursor.column);
    } else if (token.name === 'mergeCell') {
      const reference = attributeOf(token.raw, 'ref') ?? '';
      merges.push(reference);
      lastColumn = Math.max(lastColumn, rightEdge(reference, headerStart));
    } else if (token.name === 'legacyDrawing') {
      legacyDrawing = prefixedAttributeOf(token.raw, 'id');
    }
  });
  return { lastColumn, merges, legacyDrawing };
}

function rightEdge(reference: string, headerStart: number): number {
  const [, to] = reference.split(':').map(readCellReference);
  return to && to.row >= headerStart ? to.column : 0;
}
