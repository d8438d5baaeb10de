import type { Rupiah } from '@app/vocabulary';
import type { Step } from './plan';

export interface Footing {
  readonly programs: number;
  readonly pagu: Rupiah;
  readonly need: Rupiah | undefined;
  /** any of the programs reaches a desa */
  readonly reachesDesa: boolean;
  /** the targets add up to the target set; false also when none is set */
  readonly targetReached: boolean;
}

/**
 * The ladder of support: 0 belum didukung, 1 hanya bertaut, 2 ada pagu, 3 pagu cukup,
 * 4 sampai desa, 5 sasaran tercapai. Money below the need stops the climb at 2; without a set
 * need `pagu cukup` cannot be said, so only reaching a desa leads on (pilihan produk).
 */
export function climbLadder({ programs, pagu, need, reachesDesa, targetReached }: Footing): Step {
  if (programs === 0) return 0;
  if (!pagu.isPositive) return 1;
  if (need && pagu.compare(need) < 0) return 2;
  if (!reachesDesa) return need ? 3 : 2;
  return targetReached ? 5 : 4;
}
