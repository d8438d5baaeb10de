import type { Rupiah } from '@app/vocabulary';
import weights from './data/weights.json';

export interface ScoreInput {
  readonly nonPenunjangPagu: Rupiah;
  /** of it, linked to a national priority by verified links */
  readonly linkedPagu: Rupiah;
  /** of the linked pagu, in programs that reach a desa */
  readonly locatedPagu: Rupiah;
  readonly judgedPriorities: number;
  /** priorities on step 2 or above */
  readonly fundedPriorities: number;
  readonly hasDesa: boolean;
}

export interface ScorePart {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  /** 0-1 */
  readonly value: number;
}

export interface SyncScore {
  /** 0-100; undefined when there is nothing to judge */
  readonly value: number | undefined;
  readonly parts: readonly ScorePart[];
  /** what would raise it most, the largest gain first */
  readonly raises: readonly { readonly text: string; readonly gain: number }[];
}

/** Money decides every part, so tags without money and split rows change nothing. */
export function scoreGovernment(input: ScoreInput): SyncScore {
  const values: Readonly<Record<string, number | undefined>> = {
    'linked-money': ratio(input.linkedPagu, input.nonPenunjangPagu),
    'funded-priorities':
      input.judgedPriorities > 0 && input.nonPenunjangPagu.isPositive
        ? input.fundedPriorities / input.judgedPriorities
        : undefined,
    'located-money': input.hasDesa ? ratio(input.locatedPagu, input.linkedPagu) : undefined,
  };
  const parts = weights.rows.flatMap(({ id, label, weight }) => {
    const value = values[id];
    return value === undefined ? [] : [{ id, label, weight, value }];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { value: undefined, parts, raises: [] };
  const points = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const raises = parts
    .map(({ label, weight, value }) => ({
      text: label,
      gain: ((1 - value) * weight * 100) / total,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  return { value: (points * 100) / total, parts, raises: raises.slice(0, 3) };
}

function ratio(part: Rupiah, whole: Rupiah): number | undefined {
  if (!whole.isPositive) return undefined;
  return part.toApproximateNumber() / whole.toApproximateNumber();
}
