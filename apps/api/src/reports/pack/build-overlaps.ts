import type { CaseMember, OverlapListItem } from '@app/database';
import { findSumberDana } from '@app/reference';
import { Rupiah } from '@app/vocabulary';
import type { KegiatanBertemu, TumpangTindihRow } from '@app/workbook';
import type { CaseDetail } from '../../overlaps/case-detail';

export const KIND_WORDS: Readonly<Record<string, string>> = {
  duplikasi: 'Duplikasi',
  pendanaan_ganda: 'Pendanaan ganda',
  tumpang_tindih: 'Tumpang tindih',
  berbenturan: 'Berbenturan',
};

export type CaseWithDetail = OverlapListItem & { readonly detail: CaseDetail };

/** One row per pair of a case, so that a case of three agencies stands in as many rows as it has pairs. */
export function* buildOverlapRows(
  cases: readonly CaseWithDetail[],
  membersOf: ReadonlyMap<number, readonly CaseMember[]>,
): Generator<TumpangTindihRow> {
  for (const found of cases) {
    const members = new Map((membersOf.get(found.id) ?? []).map((member) => [member.id, member]));
    for (const pair of found.detail.pairs) {
      const first = members.get(pair.a);
      const second = members.get(pair.b);
      if (first && second) yield describePair(found, { ...pair, first, second });
    }
  }
}

function describePair(
  found: CaseWithDetail,
  pair: { kind: string; score: number; first: CaseMember; second: CaseMember },
): TumpangTindihRow {
  const { detail } = found;
  const reasons = (direction: 'menguatkan' | 'meringankan'): string =>
    detail.evidence
      .filter((piece) => piece.direction === direction)
      .map((piece) => `${piece.signal}: ${piece.reason}`)
      .join('; ');
  return {
    kabupaten: found.pemdaName,
    kecamatan: found.kecamatan,
    desa: `${found.desaName} (${found.desaCode})`,
    objek: [found.title, pair.first.lokasi].filter(Boolean).join(' · '),
    kegiatan1: describeMember(pair.first),
    kegiatan2: describeMember(pair.second),
    jenis: KIND_WORDS[pair.kind] ?? pair.kind,
    dasarDugaan: reasons('menguatkan'),
    halMeringankan: [reasons('meringankan') || NOTHING_MITIGATES, missingWords(detail)]
      .filter(Boolean)
      .join('. '),
    skor: pair.score,
    usulanKoordinator: [detail.lead.opd, detail.lead.reason].filter(Boolean).join(': '),
    hasilKlarifikasi: '',
    keputusan: '',
    penanggungJawab: '',
  };
}

const NOTHING_MITIGATES = 'Tidak ditemukan pada data';

function missingWords({ missing }: CaseDetail): string {
  return missing.length > 0 ? `Belum diketahui: ${missing.join(', ')}` : '';
}

function describeMember(member: CaseMember): KegiatanBertemu {
  return {
    uraian: [member.judul, member.lokasi].filter(Boolean).join(', '),
    dokumen: member.dokumen,
    opd: member.opd,
    sumberDana: member.sumberDana.map((code) => findSumberDana(code)?.name ?? code).join(', '),
    tahun: member.tahun,
    volume: [member.volume?.replace('.', ','), member.satuan].filter(Boolean).join(' '),
    anggaran: Rupiah.parse(member.anggaran),
  };
}
