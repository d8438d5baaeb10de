import type { StoredCase } from '@app/database';
import { OVERLAP_VERSION } from '@app/overlap';
import type { CaseOption, Evidence, OverlapCase } from '@app/overlap';
import type { CaseDetail } from '../overlaps/case-detail';

const SIGNAL_LABELS: Readonly<Record<Evidence['signal'], string>> = {
  objek: 'Objek',
  tindakan: 'Pekerjaan',
  tempat: 'Tempat',
  sasaran: 'Sasaran',
  waktu: 'Waktu',
  sumber_dana: 'Sumber dana',
  opd: 'Pelaksana',
  volume: 'Volume',
  komoditas: 'Komoditas',
  teks: 'Kata-kata',
  tahap: 'Tahap',
};

const ACTION_LABELS: Readonly<Record<CaseOption['action'], string>> = {
  gabung: 'Gabung',
  bagi_lokasi: 'Bagi lokasi',
  jadwalkan: 'Jadwalkan',
  alihkan: 'Alihkan',
  tetap: 'Tetap',
};

/** A case as it is stored: columns for lists and filters, the rest as the case page shows it. */
export function toStoredCase(
  found: OverlapCase,
  agencies: ReadonlyMap<string, string>,
): StoredCase {
  const strongest = [...found.pairs].sort((a, b) => b.score - a.score)[0];
  const evidence = (strongest?.evidence ?? []).map((piece) => ({
    ...piece,
    signal: SIGNAL_LABELS[piece.signal],
  }));
  const detail: CaseDetail = {
    mainReason: evidence
      .filter(({ direction }) => direction === 'menguatkan')
      .sort((a, b) => b.strength - a.strength)
      .slice(0, 2)
      .map(({ reason }) => reason)
      .join('; '),
    evidence,
    missing: [...new Set(found.pairs.flatMap(({ missing }) => missing))],
    options: found.options.map((option) => ({
      ...option,
      action: ACTION_LABELS[option.action],
    })),
    lead: found.lead,
    pairs: found.pairs.map(({ a, b, kind, score }) => ({ a, b, kind, score })),
    marks: Object.fromEntries(
      Object.entries(found.marks).map(([member, marks]) => [member, [...marks]]),
    ),
  };
  return {
    desaCode: found.desaCode,
    kind: found.kind,
    score: found.score,
    title: found.title,
    amount: found.amount,
    crossAgency: found.crossAgency,
    agencies: [...new Set(found.members.map((id) => agencies.get(id) ?? ''))],
    detail,
    engineVersion: OVERLAP_VERSION,
    members: found.members,
  };
}
