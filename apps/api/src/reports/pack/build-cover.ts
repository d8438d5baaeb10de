import { Rupiah } from '@app/vocabulary';
import type { PackCover } from '@app/workbook';
import { REGION_ATTRIBUTION } from '../../context/context.service';
import { describeInstant } from '../../context/describe-instant';
import { TAHAPAN_LABELS } from '../../context/tahapan-label';
import type { PackSource } from './pack-source';

export function buildCover(source: PackSource, now: Date): PackCover {
  const { installation, tahapan, governments, completeness } = source;
  const perGovernment = governments.map(({ code, name }) => ({
    name,
    sent: completeness.get(code)?.sent ?? 0,
    expected: completeness.get(code)?.expected ?? 0,
  }));
  const only = source.scope.pemdaCode ? governments[0] : undefined;
  return {
    title: 'Paket Rakor Sinkronisasi Program Prioritas',
    province: source.provinsiName,
    scope: only?.name ?? 'Provinsi dan seluruh kabupaten/kota',
    tahun: tahapan.tahun,
    tahapan: TAHAPAN_LABELS[tahapan.kind],
    dataDate: describeInstant(now, installation),
    completeness: {
      sent: perGovernment.reduce((sum, { sent }) => sum + sent, 0),
      expected: perGovernment.reduce((sum, { expected }) => sum + expected, 0),
      perGovernment,
    },
    leftOut: countLeftOut(source),
    isSample: installation.isSample,
    attribution: REGION_ATTRIBUTION,
  };
}

/** Rows that no share and no list of the pack speaks of. */
function countLeftOut({ summaries }: PackSource): PackCover['leftOut'] {
  const rows = [...summaries.values()];
  const count = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0);
  return {
    penunjang: count(({ subKegiatan, nonPenunjang }) => subKegiatan - nonPenunjang),
    penunjangPagu: Rupiah.sum(
      rows.map(({ pagu, nonPenunjangPagu }) =>
        Rupiah.parse(pagu).minus(Rupiah.parse(nonPenunjangPagu)),
      ),
    ),
    nonPenunjang: count(({ nonPenunjang }) => nonPenunjang),
    unlinked: count(({ nonPenunjang, linked }) => nonPenunjang - linked),
  };
}
