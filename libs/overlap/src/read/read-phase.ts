import type { MonthSpan } from '@app/vocabulary';
import type { Phase } from './meaning';
import { ordinalOf } from './ordinal';
import type { Token } from './tokenise';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const MONTH_WORDS = new Set([
  ...MONTHS,
  ...'januari februari maret april juni juli agustus september oktober november desember agt sept'.split(
    ' ',
  ),
]);

function monthOf(token: Token | undefined): number | undefined {
  if (!token || !MONTH_WORDS.has(token.text)) return undefined;
  const index = MONTHS.indexOf(token.text.slice(0, 3).replace('agt', 'agu'));
  return index < 0 ? undefined : index + 1;
}

/** `Jul-Des`, also `jul-ds` (which elsewhere abbreviates desa), `Januari s/d Juni` in a title; undefined when no span of months is written. */
function monthsWritten(tokens: readonly Token[]): MonthSpan | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const start = monthOf(tokens[at]);
    if (start === undefined) continue;
    for (let step = 1; step <= 4; step++) {
      const isShortDecember =
        step === 2 && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'desa';
      const end = isShortDecember ? 12 : monthOf(tokens[at + step]);
      if (end !== undefined) return { start, end };
    }
  }
  return undefined;
}

function numberAfter(tokens: readonly Token[], marker: string): number | undefined {
  const at = tokens.findIndex((token) => token.text === marker);
  return at < 0 ? undefined : ordinalOf(tokens[at + 1]);
}

/**
 * Tahap and semester of a title. A written half year counts as its semester; `lanjutan` without a
 * number is a second tahap.
 */
export function readPhase(tokens: readonly Token[]): Phase {
  const written = monthsWritten(tokens);
  const half = written && written.end <= 6 ? 1 : written && written.start >= 7 ? 2 : undefined;
  const isContinuation = tokens.some((token) => token.text === 'lanjutan');
  return {
    tahap: numberAfter(tokens, 'tahap') ?? (isContinuation ? 2 : undefined),
    semester: numberAfter(tokens, 'semester') ?? half,
  };
}
