import type { Completeness, Confidence } from '@app/alignment';
import type { Rupiah } from '@app/vocabulary';
import weights from './data/weights.json';
import { PARTS } from './score-parts';

export interface ScoreInput {
  readonly nonPenunjangPagu: Rupiah;
  /** of it, linked to a national priority by verified links, weighed by their shares */
  readonly linkedPagu: Rupiah;
  /** of the linked pagu, in programs that reach a desa */
  readonly locatedPagu: Rupiah;
  readonly judgedPriorities: number;
  /** priorities on step 2 or above */
  readonly fundedPriorities: number;
  /** judged priorities with an indicative need in rupiah */
  readonly prioritiesWithNeed: number;
  readonly completeness: Completeness;
  readonly hasDesa: boolean;
}

export interface ScorePart {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  /** 0-1 */
  readonly value: number;
  /** Indonesian, with the numbers it rests on */
  readonly reason: string;
}

/** A way to a higher score, in Indonesian, and the points it would bring. */
export interface ScoreRaise {
  readonly part: string;
  readonly text: string;
  readonly gain: number;
}

export interface SyncScore {
  /** 0-100; undefined when there is nothing to judge */
  readonly value: number | undefined;
  readonly parts: readonly ScorePart[];
  /** what would raise it most, the largest gain first; three at most */
  readonly raises: readonly ScoreRaise[];
  /** what is still unknown; it lowers the confidence, never the score */
  readonly missing: readonly string[];
  readonly confidence: Confidence;
}

/**
 * Money decides every part, and every part is measured against what is there before anything is
 * linked: all pagu outside penunjang, all priorities judged. So tags without money and split rows
 * change nothing, and one more link never lowers the score.
 */
export function scoreGovernment(input: ScoreInput): SyncScore {
  const parts = weights.rows.flatMap((row) => {
    const value = PARTS[row.id]?.measure(input);
    return value === undefined ? [] : [{ ...row, value, reason: PARTS[row.id]!.explain(input) }];
  });
  const missing = unknownOf(input);
  const about = { parts, missing, confidence: CONFIDENCE[missing.length]! };
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { ...about, value: undefined, raises: [] };
  const points = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const raises = parts
    .map(({ id, weight, value }) => ({
      part: id,
      text: PARTS[id]!.advise(input),
      gain: ((1 - value) * weight * 100) / total,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  return { ...about, value: (points * 100) / total, raises: raises.slice(0, 3) };
}

/** Sure with nothing unknown, less with each kind of unknown (pilihan produk). */
const CONFIDENCE: readonly Confidence[] = ['tinggi', 'sedang', 'rendah'];

function unknownOf({
  completeness: { sent, expected },
  judgedPriorities,
  prioritiesWithNeed,
}: ScoreInput): string[] {
  const waiting = expected - sent;
  const unset = judgedPriorities - prioritiesWithNeed;
  return [
    ...(waiting > 0 ? [`${waiting} OPD belum mengirim; nilai ini bisa berubah.`] : []),
    ...(unset > 0
      ? [`${unset} prioritas belum punya kebutuhan indikatif; cukupnya pagu belum dapat dinilai.`]
      : []),
  ];
}
