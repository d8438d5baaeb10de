import type { KegiatanDesaRecord, OpdRecord } from '@app/database';
import { readSumberDana } from '@app/reference';
import { completeDesaCode, findByFormerCode, resolveDesa } from '@app/places';
import {
  VILLAGE_AGENCY_CODE,
  VILLAGE_AGENCY_NAME,
  hasVillageBudget,
  kabupatenOf,
  kindOfWilayah,
  parseKegiatanDesa,
} from '@app/vocabulary';
import type { Wilayah } from '@app/vocabulary';
import type { CellError, KegiatanDesaRow } from '@app/workbook';
import { ErrorsInRows } from './errors-in-rows';
import type { PreparedFile } from './import-rows';
import type { ImportTarget } from './import-target';

const VILLAGES: OpdRecord = {
  code: VILLAGE_AGENCY_CODE,
  name: VILLAGE_AGENCY_NAME,
  kind: 'pemerintah_desa',
  bidangUrusan: [],
};

/** A line as a file tells it, before the agency of the villages has a number. */
type Line = Omit<
  KegiatanDesaRecord,
  'tahapan_id' | 'pemda_code' | 'opd_id' | 'upload_id' | 'source_row'
> & { readonly source_row: number };

const number = new Intl.NumberFormat('id-ID');

/**
 * Reads the lines of village budgets.
 *
 * @throws ErrorsInRows for a line of an unknown or foreign desa, which refuses the file
 */
export function prepareKegiatanDesa(
  target: ImportTarget,
  rows: readonly KegiatanDesaRow[],
): PreparedFile {
  const errors: CellError[] = [];
  const records = toRecords(target, rows, errors);
  if (errors.length > 0) throw new ErrorsInRows(errors);
  return {
    kind: 'kegiatan-desa',
    agencies: [VILLAGES],
    rows: records.map((record, index) => {
      const { desa_code, tahun, kode, nama, ordinal, source_row: sourceRow, ...values } = record;
      return {
        group: { code: desa_code, name: target.gazetteer.byCode.get(desa_code)!.name, tahun },
        key: { desa_code, tahun, kode, nama, ordinal },
        nama,
        ...{ sheet: rows[index]!.sheet, sourceRow, rowCode: rows[index]!.rowCode },
        values,
      };
    }),
    counts: countRecords(records),
    notices: [],
  };
}

/** Every line whose desa or year cannot be stored. */
export function errorsOfKegiatanDesa(
  target: ImportTarget,
  rows: readonly KegiatanDesaRow[],
): CellError[] {
  const errors: CellError[] = [];
  toRecords(target, rows, errors);
  return errors;
}

function toRecords(
  target: ImportTarget,
  rows: readonly KegiatanDesaRow[],
  errors: CellError[],
): Line[] {
  const seen = new Map<string, number>();
  const records: Line[] = [];
  for (const row of rows) {
    const desaCode = desaOf(target, row, errors);
    const tahun = yearOf(target, row, errors);
    if (desaCode === undefined || tahun === undefined) continue;
    const record = toRecord(row, { desaCode, tahun });
    const key = `${desaCode} ${tahun} ${record.kode} ${record.nama}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    records.push({ ...record, ordinal });
  }
  return records;
}

function desaOf(
  target: ImportTarget,
  row: KegiatanDesaRow,
  errors: CellError[],
): string | undefined {
  const alias = target.desaAliases.get((row.namaDesa ?? '').trim().toLowerCase());
  const found = alias ? { code: alias } : findDesa(target, row);
  const at = {
    sheet: row.sheet,
    row: row.row,
    column: row.kodeDesa ? 'Kode desa' : 'Desa',
    value: row.kodeDesa || row.namaDesa || '',
  };
  if (!('code' in found)) {
    const { candidates, reason: rule } = found;
    const only = row.kodeDesa && candidates.length === 1 ? candidates[0]!.code : undefined;
    errors.push({ ...at, rule, advice: adviceFor(candidates), suggestion: only });
    return undefined;
  }
  if (kabupatenOf(found.code) !== target.pemdaCode) {
    errors.push({
      ...at,
      rule: `Desa ini berada di luar ${target.pemdaName}.`,
      advice: 'Pilih kabupaten yang sesuai saat mengimpor, atau hapus baris ini dari berkas.',
    });
    return undefined;
  }
  if (!hasVillageBudget(found.code)) {
    errors.push({
      ...at,
      rule: `Kode ini milik ${kindOfWilayah(found.code)}, yang tidak memiliki APBDes.`,
      advice: 'Kegiatan kelurahan masuk lewat Renja kecamatan.',
    });
    return undefined;
  }
  return found.code;
}

type Found =
  { code: string } | { candidates: readonly { code: string; name: string }[]; reason: string };

function findDesa(target: ImportTarget, row: KegiatanDesaRow): Found {
  if (row.kodeDesa) {
    const code = completeDesaCode(row.kodeDesa, target.pemdaCode);
    if (code !== undefined && target.gazetteer.byCode.has(code)) return { code };
    return unknownCode(row.kodeDesa, code && findByFormerCode(code, target.gazetteer));
  }
  return resolveDesa(
    {
      desa: row.namaDesa ?? '',
      kecamatan: row.namaKecamatan,
      kabupaten: row.namaKabupaten ?? target.pemdaName,
    },
    target.gazetteer,
  );
}

function unknownCode(written: string, now: Wilayah | undefined | ''): Found {
  return now
    ? {
        candidates: [now],
        reason: `Kode desa ${written} dari daftar lama; desa ini kini ${now.name} (${now.code}).`,
      }
    : {
        candidates: [],
        reason: `Kode desa ${written} tidak ada dalam daftar wilayah Kemendagri.`,
      };
}

function adviceFor(candidates: readonly { code: string; name: string }[]): string {
  if (candidates.length === 0) {
    return 'Periksa ejaan nama desa dan kecamatan, atau isi kolom kode desa (misalnya 63.01.01.2001).';
  }
  const names = candidates.slice(0, 5).map(({ code, name }) => `${name} (${code})`);
  return `Isi kolom kode desa dengan salah satu: ${names.join(', ')}.`;
}

/** A village plan of the tahun rencana, or of the year before it, may stand beside the others. */
function yearOf(
  target: ImportTarget,
  row: KegiatanDesaRow,
  errors: CellError[],
): number | undefined {
  const { tahun } = target.tahapan;
  const year = row.tahun ?? tahun;
  if (year === tahun || year === tahun - 1) return year;
  errors.push({
    sheet: row.sheet,
    row: row.row,
    column: 'Tahun',
    value: String(year),
    rule: `Tahun harus ${tahun} (tahun rencana) atau ${tahun - 1} (tahun sebelumnya).`,
    advice: 'Pilih tahapan dengan tahun rencana yang sesuai, atau perbaiki tahun pada berkas.',
  });
  return undefined;
}

function toRecord(
  row: KegiatanDesaRow,
  { desaCode, tahun }: { desaCode: string; tahun: number },
): Line {
  return {
    tahun,
    desa_code: desaCode,
    kode: parseKegiatanDesa(row.kode)?.code ?? row.kode,
    nama: row.nama,
    ordinal: 1,
    lokasi: row.lokasi,
    volume: row.volume ?? null,
    satuan: row.satuan,
    month_start: row.months?.start ?? null,
    month_end: row.months?.end ?? null,
    sasaran: row.sasaran,
    anggaran: row.anggaran?.toString() ?? null,
    sumber_dana_text: row.sumberDanaText,
    sumber_dana: readSumberDana(row.sumberDanaText).codes,
    pelaksana: row.pelaksana,
    source_row: row.row,
  };
}

function countRecords(records: readonly Line[]): PreparedFile['counts'] {
  const count = (label: string, value: number) => ({ label, value: number.format(value) });
  return [
    count('Baris kegiatan desa', records.length),
    count('Desa', new Set(records.map((record) => record.desa_code)).size),
    count('Tanpa kode kegiatan', records.filter(({ kode }) => kode === '').length),
    count('Anggaran kosong', records.filter(({ anggaran }) => anggaran === null).length),
  ];
}
