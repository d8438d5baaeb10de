import { formatScore } from '../../format/number';
import { text } from '../../text/id';

const STRONG = 0.75;
const MEDIUM = 0.5;

/** `indikasi kuat, 0,94`; the bounds are a product choice. */
export function strengthWords(score: number): string {
  const t = text.tumpangTindih;
  const word = score >= STRONG ? t.strong : score >= MEDIUM ? t.medium : t.weak;
  return `${word}, ${formatScore(score)}`;
}

/** The tone of a bar of evidence: stronger reads warmer. */
export function strengthTone(strength: number): 0 | 1 | 2 {
  if (strength >= STRONG) return 0;
  return strength >= MEDIUM ? 1 : 2;
}
