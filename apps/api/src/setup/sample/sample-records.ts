import type { KegiatanDesaRecord, LokusRecord, ProgramRecord } from '@app/database';
import type { SampleKegiatanDesa, SampleLokus, SampleProgram } from '@app/sample';
import { kabupatenOf, parseNomenklatur } from '@app/vocabulary';

export function toProgramRecord(
  program: SampleProgram,
  ids: { tahapanId: number; opdId: number; pemdaCode: string },
): ProgramRecord {
  return {
    tahapan_id: ids.tahapanId,
    pemda_code: ids.pemdaCode,
    opd_id: ids.opdId,
    kode: program.kode,
    ordinal: 1,
    nama: program.nama,
    nama_program: program.namaProgram,
    nama_kegiatan: program.namaKegiatan,
    indikator: program.indikator,
    target_text: program.targetText,
    target_amount: program.target ? String(program.target.amount) : null,
    target_satuan: program.target?.satuan ?? '',
    pagu: program.pagu?.toString() ?? null,
    pagu_indikatif: program.pagu?.toString() ?? null,
    pagu_tahun_depan: null,
    sumber_dana_text: program.sumberDanaText,
    sumber_dana: program.sumberDana,
    lokasi_text: program.lokasiText,
    location_state: locationStateOf(program),
    sasaran: program.sasaran,
    month_start: program.months?.start ?? null,
    month_end: program.months?.end ?? null,
    is_penunjang: parseNomenklatur(program.kode)?.isPenunjang ?? false,
    label_nasional: program.labelNasional,
    label_provinsi: program.labelProvinsi,
    label_kabupaten: program.labelKabupaten,
    upload_id: null,
    source_row: null,
  };
}

function locationStateOf({ lokus, lokasiText }: SampleProgram): ProgramRecord['location_state'] {
  if (lokus.length > 0) return 'desa';
  if (lokasiText === '') return 'tidak_ada';
  return /\bKec(amatan)?\.? (?!.*Semua Kec)/.test(lokasiText) && !/Semua Kecamatan/.test(lokasiText)
    ? 'kecamatan'
    : 'kabupaten';
}

export function toLokusRecord(programId: number, lokus: SampleLokus): LokusRecord {
  return {
    program_id: programId,
    desa_code: lokus.desaCode,
    detail: lokus.detail,
    volume: lokus.volume === undefined ? null : String(lokus.volume),
    satuan: lokus.satuan,
    month_start: lokus.months?.start ?? null,
    month_end: lokus.months?.end ?? null,
    sasaran: lokus.sasaran,
    pagu: lokus.share.toString(),
  };
}

/** The ordinal keeps lines apart that share desa, code and name. */
export function toKegiatanDesaRecord(
  row: SampleKegiatanDesa,
  { tahapanId, opdId, ordinal }: { tahapanId: number; opdId: number; ordinal: number },
): KegiatanDesaRecord {
  return {
    tahapan_id: tahapanId,
    tahun: row.tahun,
    pemda_code: kabupatenOf(row.desaCode),
    opd_id: opdId,
    desa_code: row.desaCode,
    kode: row.kode,
    nama: row.nama,
    ordinal,
    lokasi: row.lokasi,
    volume: row.volume === undefined ? null : String(row.volume),
    satuan: row.satuan,
    month_start: row.months?.start ?? null,
    month_end: row.months?.end ?? null,
    sasaran: row.sasaran,
    anggaran: row.anggaran?.toString() ?? null,
    sumber_dana_text: row.sumberDanaText,
    sumber_dana: row.sumberDana,
    pelaksana: '',
    upload_id: null,
    source_row: null,
  };
}
