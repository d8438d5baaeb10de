import type { CellError } from '../read';

const FIRST = 'Nilai: ';
const SECOND = ' → Aturan: ';
const THIRD = ' → Saran: ';

/** One wrong cell in words, as its comment says it. */
export function markText({ value, rule, advice }: CellError): string {
  return `${FIRST}${value === '' ? '(kosong)' : value}${SECOND}${rule}${THIRD}${advice}`;
}

/** Whether a comment, or a piece of one, is of an earlier annotation. */
export function isMarkText(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith(FIRST) && start.includes(SECOND) && start.includes(THIRD);
}
