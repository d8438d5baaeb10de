import type { KegiatanDesaRow } from '../rows';
import { readMonths } from '../values/read-months';
import { readQuantity } from '../values/read-quantity';
import { type LayoutContext, type LayoutReader, rowByRow } from './layout-reader';
import { isTotal } from './renja-flat';
import type { RowReader } from './row-reader';
import { readDesaCode, readVillageCode } from './village-code';

const PERSONAL = 'Nama dan NIP pejabat (Nm_PPTKD, NIP_PPTKD) tidak dibaca dan tidak disimpan.';

/**
 * The table Ta_Kegiatan as Siskeudes exports it. `Pagu` is the budget; `Pagu_PAK`, the revised one,
 * belongs to another tahapan and is only mentioned. The volume often stands in the words of Keluaran.
 */
export function siskeudes({ sheet, title, reader }: LayoutContext): LayoutReader {
  let revised = 0;
  const read = (): KegiatanDesaRow | undefined => {
    const nama = reader.text('nama');
    const field = reader.cell('kode') ? 'kode' : 'kodePanjang';
    if (isTotal(nama) || (nama === '' && !reader.cell(field))) return undefined;
    const { kode, isHeading } = readVillageCode(reader, field);
    if (isHeading) return undefined;
    const anggaran = reader.amount('anggaran');
    const perubahan = reader.amount('anggaranPerubahan');
    if (perubahan?.isPositive && !(anggaran && perubahan.equals(anggaran))) revised += 1;
    const row: KegiatanDesaRow = {
      ...readOutput(reader),
      kind: 'kegiatan-desa',
      sheet,
      row: reader.number,
      kodeDesa: readDesaCode(reader),
      namaDesa: title.namaDesa,
      namaKecamatan: title.namaKecamatan,
      namaKabupaten: title.namaKabupaten,
      tahun: reader.year('tahun') ?? title.tahun,
      kode,
      nama,
      bidangText: '',
      lokasi: reader.text('lokasi'),
      months: readMonths(reader.text('waktu')),
      anggaran,
      sumberDanaText: reader.text('sumberDanaText'),
      pelaksana: reader.text('pelaksana'),
    };
    return reader.deliver(row);
  };
  return rowByRow(read, () =>
    revised > 0
      ? [PERSONAL, `${revised} baris memiliki Pagu_PAK yang berbeda; yang dipakai Pagu.`]
      : [PERSONAL],
  );
}

function readOutput(reader: RowReader): Pick<KegiatanDesaRow, 'volume' | 'satuan' | 'sasaran'> {
  const keluaran = reader.text('keluaran');
  const quantity = readQuantity(keluaran);
  const satuan = reader.text('satuan') || (quantity?.satuan ?? '');
  return { volume: quantity?.amount, satuan, sasaran: quantity ? '' : keluaran };
}
