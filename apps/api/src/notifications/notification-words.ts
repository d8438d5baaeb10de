import type { NotificationKind, Suggestion } from '@app/database';
import { listFirst } from '@app/vocabulary';
import type { CountFacts, DeadlineFacts, RequestFacts, VerdictFacts } from './notification-facts';

export interface NotificationWords {
  readonly title: string;
  readonly detail: string;
  /** the page that shows it, below the address of the app */
  readonly path: string;
}

interface Told {
  readonly kind: NotificationKind;
  readonly facts: object;
  readonly amount: number;
  readonly tahapanId: number | null;
}

export const SUGGESTION_WORDS: Readonly<Record<Suggestion, string>> = {
  gabung: 'menggabungkan kegiatan',
  bagi_lokasi: 'membagi lokasi',
  jadwalkan: 'mengatur jadwal',
  alihkan: 'mengalihkan kegiatan',
  tetap: 'tetap berjalan sendiri-sendiri',
};

/** What a person reads about one notification, in the list and in the daily mail. */
export function wordsOf(told: Told): NotificationWords {
  switch (told.kind) {
    case 'pengajuan':
      return verdictWords(told.facts as VerdictFacts, told);
    case 'tenggat':
      return deadlineWords(told.facts as DeadlineFacts, told);
    case 'temuan':
      return {
        title: `${count(told.amount)} temuan baru`,
        detail: `Pada ${(told.facts as CountFacts).tahapan}, sejak terakhir Anda membacanya.`,
        path: pathTo('/temuan', told),
      };
    case 'tumpang_tindih':
      return {
        title: `${count(told.amount)} potensi tumpang tindih baru`,
        detail: `Pada ${(told.facts as CountFacts).tahapan}, sejak terakhir Anda membacanya.`,
        path: pathTo('/tumpang-tindih', told),
      };
    case 'permintaan':
      return requestWords(told.facts as RequestFacts, told);
  }
}

function verdictWords(facts: VerdictFacts, told: Told): NotificationWords {
  const { tahapan, status, agencies, note, opdId } = facts;
  const verdict = status === 'dikembalikan' ? 'dikembalikan' : 'disetujui dengan catatan';
  const [only] = agencies;
  return {
    title:
      agencies.length === 1
        ? `Pengajuan ${only} ${verdict}`
        : `${count(agencies.length)} pengajuan ${verdict}`,
    detail: [`${tahapan}.`, agencies.length > 1 ? `${listed(agencies)}.` : '', note]
      .filter(Boolean)
      .join(' '),
    path: pathTo(opdId === null ? '/pengajuan' : `/pengajuan/${opdId}`, told),
  };
}

function deadlineWords(facts: DeadlineFacts, told: Told): NotificationWords {
  const { tahapan, deadline, agencies, opdId } = facts;
  const who =
    agencies.length === 1
      ? `${agencies[0]} belum mengajukan rencananya.`
      : `${count(agencies.length)} OPD belum mengajukan rencananya: ${listed(agencies)}.`;
  return {
    title: `Batas waktu ${tahapan}: ${deadline}`,
    detail: who,
    path: pathTo(opdId === null ? '/pengajuan' : `/pengajuan/${opdId}`, told),
  };
}

function requestWords(facts: RequestFacts, told: Told): NotificationWords {
  const { from, to, desa, suggestion, status, counterSuggestion, requestId } = facts;
  const path = pathTo(`/permintaan/${requestId}`, told);
  const about = `Potensi tumpang tindih di ${desa}.`;
  if (status === 'menunggu') {
    return {
      title: `${from} mengusulkan ${SUGGESTION_WORDS[suggestion]}`,
      detail: `${about} Mohon dijawab: terima, tolak, atau usul balik.`,
      path,
    };
  }
  const answer = {
    terima: `menerima usulan ${SUGGESTION_WORDS[suggestion]}`,
    tolak: `menolak usulan ${SUGGESTION_WORDS[suggestion]}`,
    usul_balik: `mengusulkan balik ${SUGGESTION_WORDS[counterSuggestion ?? suggestion]}`,
  }[status];
  return { title: `${to} ${answer}`, detail: `${about} Usulan dari ${from}.`, path };
}

/** The first five names; the page behind the link has them all. */
function listed(names: readonly string[]): string {
  return listFirst(names, 5);
}

function pathTo(page: string, { tahapanId, facts }: Told): string {
  const search = new URLSearchParams();
  if (tahapanId !== null) search.set('tahapan', String(tahapanId));
  const { pemda } = facts as CountFacts;
  if (pemda !== undefined) search.set('pemda', pemda);
  const query = search.toString();
  return query === '' ? page : `${page}?${query}`;
}

function count(amount: number): string {
  return new Intl.NumberFormat('id-ID').format(amount);
}
