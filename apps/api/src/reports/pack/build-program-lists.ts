import type { ReportProgramLink } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { BelumBerlokasiRow, ProgramBelumBertautRow } from '@app/workbook';
import type { PackSource } from './pack-source';
import { withoutUnit } from './without-unit';

/** Programs without a verified link: those without any, and those whose link is only proposed. */
export function* buildUnlinked(source: PackSource): Generator<ProgramBelumBertautRow> {
  const verified = new Set(
    source.links
      .filter(({ status }) => status === 'terverifikasi')
      .map(({ programId }) => programId),
  );
  const seen = new Set<number>();
  for (const link of source.links) {
    if (verified.has(link.programId) || seen.has(link.programId)) continue;
    seen.add(link.programId);
    const proposal = link.priorityId === null ? undefined : source.byPriority.get(link.priorityId);
    yield {
      pemerintah: link.pemdaName,
      opd: link.opdName,
      kodeSubKegiatan: link.kode,
      uraian: link.nama,
      indikator: link.indikator,
      target: withoutUnit(link.targetText, link.targetSatuan),
      satuan: link.targetSatuan,
      pagu: paguOf(link),
      sumberDana: link.sumberDanaText,
      lokasi: link.lokasiText,
      usulanTautan: proposal ? `${proposal.code} ${proposal.name}` : '',
      dasarUsulan: proposal ? ORIGIN_WORDS[link.origin ?? 'manual'] : '',
      keterangan: proposal ? 'Menunggu verifikasi' : 'Belum ada tautan',
    };
  }
}

const ORIGIN_WORDS = {
  label_sipd: 'label pada SIPD',
  katalog: 'katalog sub kegiatan',
  manual: 'usulan pengguna',
} as const;

const TO_COMPLETE: Record<string, string> & { readonly tidak_ada: string } = {
  kecamatan: 'nama desa/kelurahan di kecamatan itu',
  kabupaten: 'daftar desa/kelurahan sasaran',
  tidak_ada: 'lokasi sampai desa/kelurahan',
};

/** Programs that name no desa; they never enter the check of overlaps. */
export function* buildUnlocated(source: PackSource): Generator<BelumBerlokasiRow> {
  const seen = new Set<number>();
  for (const link of source.links) {
    if (link.locationState === 'desa' || seen.has(link.programId)) continue;
    seen.add(link.programId);
    yield {
      pemerintah: link.pemdaName,
      opd: link.opdName,
      kodeSubKegiatan: link.kode,
      uraian: link.nama,
      pagu: paguOf(link),
      sumberDana: link.sumberDanaText,
      lokasiTertulis: link.lokasiText,
      tingkatLokasi: link.locationState.replace('_', ' '),
      yangPerluDilengkapi: TO_COMPLETE[link.locationState] ?? TO_COMPLETE.tidak_ada,
    };
  }
}

function paguOf({ pagu }: ReportProgramLink): Rupiah | undefined {
  return pagu === null ? undefined : Rupiah.parse(pagu);
}
