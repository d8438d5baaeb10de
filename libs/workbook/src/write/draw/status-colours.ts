import type { ConditionalFormattingOptions } from 'exceljs';
import tones from '../data/status-tones.json';

/**
 * Colour rules for a range of status cells. Rules and not fixed fills, so that a word typed in
 * the meeting takes its colour at once. Excel compares the words without regard to case.
 */
export function statusColours(range: string, firstPriority: number): ConditionalFormattingOptions {
  const rules = tones.tones.flatMap(({ fill, ink, words }) =>
    words.map((word) => ({ word, fill, ink })),
  );
  return {
    ref: range,
    rules: rules.map(({ word, fill, ink }, index) => ({
      type: 'cellIs' as const,
      operator: 'equal' as const,
      formulae: [`"${word}"`],
      priority: firstPriority + index,
      style: {
        font: { color: { argb: ink } },
        fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: fill } },
      },
    })),
  };
}

/** How many priorities one range uses, so that the next range's rules follow. */
export const STATUS_RULES = tones.tones.reduce((count, tone) => count + tone.words.length, 0);

/** Every word that takes a colour, in lower case. */
export const STATUS_WORDS: readonly string[] = tones.tones.flatMap(({ words }) => words);
