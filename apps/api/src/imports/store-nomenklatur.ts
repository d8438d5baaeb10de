import type { EntityManager } from 'typeorm';
import { upsertNomenklatur } from '@app/database';
import { Rupiah, parseNomenklatur } from '@app/vocabulary';
import type { NomenklaturRow } from '@app/workbook';
import type { StoredRows } from './import-outcome';
import type { ImportTarget } from './import-target';

const number = new Intl.NumberFormat('id-ID');

/** Stores the yearly SIPD list under the tahun rencana; older years stay. */
export async function storeNomenklatur(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly NomenklaturRow[],
): Promise<StoredRows> {
  const records = new Map(
    rows.map((row) => [
      `${pemdaOf(row)} ${row.kode}`,
      {
        tahun: target.tahapan.tahun,
        pemda: pemdaOf(row),
        code: row.kode,
        name: row.nama,
        program_name: row.program.nama,
        kegiatan_name: row.kegiatan.nama,
        indikator: row.indikator,
        satuan: row.satuan,
        is_spm: row.isSpm,
        tags: row.tags,
        previous_code: row.kodeSebelumnya,
      },
    ]),
  );
  const { added, changed } = await upsertNomenklatur(manager, [...records.values()]);
  return {
    added,
    changed,
    unchanged: records.size - added - changed,
    totalBefore: Rupiah.zero,
    totalAfter: Rupiah.zero,
    counts: [{ label: 'Sub kegiatan', value: number.format(records.size) }],
    notices: [`Disimpan sebagai nomenklatur tahun ${target.tahapan.tahun}.`],
    touchedDesa: [],
    touchesPlan: false,
  };
}

/** Without a column that says it, the level in the code tells whose row it is. */
function pemdaOf({ pemda, kode }: NomenklaturRow): 'provinsi' | 'kabupaten_kota' {
  const level = pemda ?? parseNomenklatur(kode)?.level;
  return level === 'provinsi' ? 'provinsi' : 'kabupaten_kota';
}
