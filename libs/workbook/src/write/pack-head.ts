import { penunjangLeftOut, unlinkedInWords } from './left-out-words';
import type { CoverFacts, PackHead } from './pack-message';
import type { Completeness, PackCover } from './rakor-pack';
import { safeText } from './safe-cell';

function sentLine({ sent, expected }: Completeness): string {
  return `${sent} dari ${expected} OPD sudah mengirim`;
}

function completenessLine({ sent, expected }: Completeness): string {
  const missing = expected - sent;
  const line = sentLine({ sent, expected });
  return missing > 0 ? `${line}; ${missing} belum, sehingga isi dapat berubah` : line;
}

/** The lines that stand on every sheet. */
export function packHead(cover: PackCover): PackHead {
  const context = [
    cover.province,
    cover.scope,
    `Tahun rencana ${cover.tahun}`,
    `Tahapan ${cover.tahapan}`,
    `Data per ${cover.dataDate}`,
  ].join(' · ');
  return {
    title: safeText(cover.title),
    province: safeText(cover.province),
    context: safeText(context),
    completeness: completenessLine(cover.completeness),
    stage: safeText(`${cover.tahapan} ${cover.tahun}`),
    footerCompleteness: sentLine(cover.completeness),
    isSample: cover.isSample,
  };
}

export function coverFacts(cover: PackCover): CoverFacts {
  const facts: [string, string][] = [
    ['Provinsi', cover.province],
    ['Cakupan', cover.scope],
    ['Tahun rencana', String(cover.tahun)],
    ['Tahapan', cover.tahapan],
    ['Data per', cover.dataDate],
    ['Kelengkapan', completenessLine(cover.completeness)],
    ['Penunjang', penunjangLeftOut(cover.leftOut)],
    ['Belum bertaut', unlinkedInWords(cover.leftOut)],
  ];
  return {
    facts: facts.map(([label, value]) => [label, safeText(value)] as const),
    completeness: (cover.completeness.perGovernment ?? []).map(({ name, sent, expected }) => ({
      name: safeText(name),
      sent,
      expected,
    })),
    attribution: safeText(cover.attribution),
  };
}
