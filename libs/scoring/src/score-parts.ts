import { count } from '@app/alignment';
import { fullRupiah } from '@app/vocabulary';
import type { Rupiah } from '@app/vocabulary';
import type { ScoreInput } from './score-government';

interface Part {
  /** 0-1; undefined when there is nothing to measure */
  readonly measure: (input: ScoreInput) => number | undefined;
  readonly explain: (input: ScoreInput) => string;
  readonly advise: (input: ScoreInput) => string;
}

/** What the weights in `data/weights.json` weigh, by id. */
export const PARTS: Readonly<Record<string, Part>> = {
  'linked-money': {
    measure: ({ linkedPagu, nonPenunjangPagu }) => ratio(linkedPagu, nonPenunjangPagu),
    explain: ({ linkedPagu, nonPenunjangPagu }) =>
      `${fullRupiah(linkedPagu)} dari ${fullRupiah(nonPenunjangPagu)} pagu di luar penunjang bertaut prioritas nasional.`,
    advise: ({ linkedPagu, nonPenunjangPagu }) =>
      `Tautkan program yang mendukung: pagu ${fullRupiah(nonPenunjangPagu.minus(linkedPagu))} belum bertaut prioritas nasional.`,
  },
  'funded-priorities': {
    measure: ({ fundedPriorities, judgedPriorities, nonPenunjangPagu }) =>
      judgedPriorities > 0 && nonPenunjangPagu.isPositive
        ? fundedPriorities / judgedPriorities
        : undefined,
    explain: ({ fundedPriorities, judgedPriorities }) =>
      `${count(fundedPriorities)} dari ${count(judgedPriorities)} prioritas nasional punya pagu.`,
    advise: ({ fundedPriorities, judgedPriorities }) =>
      `Dukung dengan program ber-pagu: ${count(judgedPriorities - fundedPriorities)} prioritas nasional belum punya pagu.`,
  },
  'located-money': {
    measure: ({ hasDesa, locatedPagu, nonPenunjangPagu }) =>
      hasDesa ? ratio(locatedPagu, nonPenunjangPagu) : undefined,
    explain: ({ locatedPagu, nonPenunjangPagu }) =>
      `${fullRupiah(locatedPagu)} dari ${fullRupiah(nonPenunjangPagu)} pagu di luar penunjang bertaut dan sampai desa.`,
    advise: ({ locatedPagu, linkedPagu, nonPenunjangPagu }) =>
      linkedPagu.compare(locatedPagu) > 0
        ? `Lengkapi daftar desa: pagu bertaut ${fullRupiah(linkedPagu.minus(locatedPagu))} belum sampai desa.`
        : `Tautkan program yang sudah berlokasi: pagu ${fullRupiah(nonPenunjangPagu.minus(locatedPagu))} belum bertaut sampai desa.`,
  },
};

function ratio(part: Rupiah, whole: Rupiah): number | undefined {
  if (!whole.isPositive) return undefined;
  return part.toApproximateNumber() / whole.toApproximateNumber();
}
