import type { Rupiah } from '@app/vocabulary';

export interface AgendaCandidate {
  readonly id: string;
  readonly kind: 'kekosongan' | 'tumpang_tindih';
  readonly severity: 'tinggi' | 'sedang' | 'rendah' | 'info';
  readonly amount: Rupiah | undefined;
  /** 0-1: how sure the finding is */
  readonly certainty: number;
  readonly crossAgency: boolean;
}

export interface RankedItem {
  readonly id: string;
  readonly weight: number;
  /** Indonesian: why it stands where it stands */
  readonly reason: string;
}

const SEVERITY: Readonly<Record<AgendaCandidate['severity'], number>> = {
  tinggi: 3,
  sedang: 2,
  rendah: 1,
  info: 0,
};
const ONE_BILLION = 1_000_000_000;

/** Grave first, then sure, then large; a case between agencies needs the meeting most (pilihan produk). */
export function rankAgenda(candidates: readonly AgendaCandidate[]): RankedItem[] {
  return candidates
    .map((candidate) => ({
      id: candidate.id,
      weight: weigh(candidate),
      reason: explain(candidate),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function weigh({ severity, certainty, crossAgency, amount }: AgendaCandidate): number {
  const money = Math.min(1, (amount?.toApproximateNumber() ?? 0) / ONE_BILLION);
  return SEVERITY[severity] + certainty + (crossAgency ? 0.5 : 0) + money;
}

function explain({ kind, severity, certainty, crossAgency, amount }: AgendaCandidate): string {
  const parts = [
    kind === 'kekosongan' ? `kekosongan tingkat ${severity}` : `tumpang tindih tingkat ${severity}`,
    certainty >= 0.8 ? 'bukti kuat' : certainty >= 0.5 ? 'bukti cukup' : 'perlu klarifikasi',
    ...(crossAgency ? ['melibatkan lebih dari satu instansi'] : []),
    ...(amount?.isPositive ? ['menyangkut anggaran'] : []),
  ];
  return parts.join(', ');
}
