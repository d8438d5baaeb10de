import { parseNomenklatur } from '@app/vocabulary';
import type { RenjaRow } from '@app/workbook';
import type { PreparedFile } from './import-rows';
import type { ImportTarget } from './import-target';
import type { LabelMatches } from './label-links';
import type { PreparedProgram } from './prepare-renja';

const number = new Intl.NumberFormat('id-ID');
const EXAMPLES = 3;
const SHOWN_REASONS = 20;

/** The counts an official checks first, and in words what did not fit. */
export function describeRenja(
  target: ImportTarget,
  rows: readonly RenjaRow[],
  prepared: readonly PreparedProgram[],
  labels: LabelMatches,
): Pick<PreparedFile, 'counts' | 'notices'> {
  const records = prepared.map(({ record }) => record);
  const count = (label: string, value: number) => ({ label, value: number.format(value) });
  return {
    counts: [
      count('Baris sub kegiatan', records.length),
      count('Penunjang', records.filter((row) => row.is_penunjang).length),
      count('Tanpa label prioritas nasional', records.filter((row) => !row.label_nasional).length),
      count('Label nasional dikenali', labels.matched),
      count(
        'Belum berlokasi sampai desa',
        records.filter((row) => row.location_state !== 'desa').length,
      ),
      count('Pagu nol atau kosong', records.filter((row) => isZero(row.pagu)).length),
      count('Tanpa sumber dana', records.filter((row) => row.sumber_dana.length === 0).length),
    ],
    notices: [
      ...otherYears(target, rows),
      ...unknownCodes(rows),
      ...unmatchedLabels(labels),
      ...doubtfulPlaces(prepared),
    ],
  };
}

function isZero(pagu: string | null): boolean {
  return pagu === null || /^0(\.0+)?$/.test(pagu);
}

function otherYears(target: ImportTarget, rows: readonly RenjaRow[]): string[] {
  const { tahun } = target.tahapan;
  const years = new Set(rows.map((row) => row.tahun).filter((year) => year !== undefined));
  years.delete(tahun);
  return [...years].map(
    (year) => `Berkas menyebut tahun ${year}, tetapi disimpan untuk tahun rencana ${tahun}.`,
  );
}

function unknownCodes(rows: readonly RenjaRow[]): string[] {
  const odd = rows.filter(({ kode }) => parseNomenklatur(kode) === undefined);
  if (odd.length === 0) return [];
  const examples = odd.slice(0, EXAMPLES).map(({ kode, row }) => `"${kode}" (baris ${row})`);
  return [
    `${number.format(odd.length)} baris berkode di luar bentuk nomenklatur, disimpan apa adanya: ${examples.join(', ')}.`,
  ];
}

function unmatchedLabels({ unmatched }: LabelMatches): string[] {
  return unmatched.map(
    (label) =>
      `Label nasional "${label}" tidak cocok dengan prioritas dokumen yang berlaku; tautannya perlu dibuat sendiri.`,
  );
}

/** Places that were not found, said once per reason: a foreign file has thousands of the same. */
function doubtfulPlaces(prepared: readonly PreparedProgram[]): string[] {
  const rowsByReason = new Map<string, number[]>();
  for (const { location, record } of prepared) {
    for (const reason of new Set(location.doubts.map((doubt) => doubt.reason))) {
      rowsByReason.set(reason, [...(rowsByReason.get(reason) ?? []), record.source_row ?? 0]);
    }
  }
  return [...rowsByReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, SHOWN_REASONS)
    .map(([reason, rows]) =>
      rows.length <= EXAMPLES
        ? `Baris ${rows.join(', ')}: ${reason}`
        : `${number.format(rows.length)} baris (mulai baris ${rows[0]}): ${reason}`,
    );
}
