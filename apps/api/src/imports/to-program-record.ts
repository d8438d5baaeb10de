import type { ProgramRecord } from '@app/database';
import { readSumberDana } from '@app/reference';
import type { LocationReading } from '@app/places';
import { parseNomenklatur } from '@app/vocabulary';
import type { RenjaRow } from '@app/workbook';

/** A program as a file tells it, before its agency has a number. */
export type FileProgram = Omit<ProgramRecord, 'tahapan_id' | 'pemda_code' | 'opd_id' | 'upload_id'>;

/** A row of a Renja as the table holds it; `ordinal` is set by the caller. */
export function toProgramRecord(row: RenjaRow, location: LocationReading): FileProgram {
  const code = parseNomenklatur(row.kode);
  return {
    kode: code?.code ?? row.kode.trim(),
    ordinal: 1,
    nama: row.nama,
    nama_program: row.namaProgram,
    nama_kegiatan: row.namaKegiatan,
    indikator: row.indikator,
    target_text: row.targetText,
    target_amount: row.target?.amount ?? null,
    target_satuan: row.target?.satuan ?? row.satuan,
    pagu: row.pagu?.toString() ?? null,
    pagu_indikatif: row.paguIndikatif?.toString() ?? null,
    pagu_tahun_depan: row.paguTahunDepan?.toString() ?? null,
    sumber_dana_text: row.sumberDanaText,
    sumber_dana: readSumberDana(row.sumberDanaText).codes,
    lokasi_text: row.lokasiText,
    location_state: location.state,
    sasaran: row.sasaran,
    month_start: row.months?.start ?? null,
    month_end: row.months?.end ?? null,
    is_penunjang: code?.isPenunjang ?? false,
    label_nasional: row.labelNasional,
    label_provinsi: row.labelProvinsi,
    label_kabupaten: row.labelKabupaten,
    source_row: row.row,
  };
}
