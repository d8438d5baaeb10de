import type { KegiatanDesaRow } from '../rows';
import { readMonths } from '../values/read-months';
import { readVolume } from '../values/read-quantity';
import { type LayoutContext, type LayoutReader, rowByRow } from './layout-reader';
import { isTotal } from './renja-flat';
import type { RowReader } from './row-reader';
import { splitCodeAndName } from '../values/read-code';
import {
  readDesaCode,
  readVillageCode,
  understandVillageCode,
  type VillageCode,
} from './village-code';

/**
 * RKP Desa, DU-RKP Desa and the plain table of a village budget. Headings give the bidang of the
 * rows below them; "Jumlah per Bidang" and other totals are left out. Desa and year come from the
 * columns or, on a form, from the title lines.
 */
export function kegiatanDesaTable(context: LayoutContext): LayoutReader {
  const { reader } = context;
  let headings: string[] = [];
  let bidang = '';
  let afterHeading = false;
  return rowByRow(() => {
    const written = reader.words('nama');
    if (isTotal(reader.leadText('nama')) || isTotal(written)) return undefined;
    bidang = reader.words('bidangText') || bidang;
    const { nama, ...code } = readCodeAndName(reader, written);
    if (nama === '') return isFilled(reader) ? nameless(reader) : undefined;
    if (code.isHeading || (code.kode === '' && !isFilled(reader))) {
      headings = afterHeading ? [...headings, nama] : [nama];
      afterHeading = true;
      return undefined;
    }
    afterHeading = false;
    const bidangText = reader.has('bidangText') ? bidang : headings.join(' / ');
    return reader.deliver(readRow(context, { kode: code.kode, nama, bidangText }));
  });
}

/** `2.3.10 Pembangunan Jalan Desa`: where no column has codes, they stand before the names. */
function readCodeAndName(reader: RowReader, written: string): VillageCode & { nama: string } {
  const inCode = splitCodeAndName(reader.has('kode') ? (reader.cell('kode')?.text ?? '') : '');
  const both = inCode.nama === '' ? undefined : understandVillageCode(inCode.kode);
  if (both) return { ...both, nama: written || inCode.nama };
  if (reader.has('kode') && reader.cell('kode'))
    return { ...readVillageCode(reader, 'kode'), nama: written };
  const split = splitCodeAndName(written);
  const code = understandVillageCode(split.kode);
  const isCode = /\./.test(split.kode) && split.nama !== '' && code !== undefined;
  return isCode ? { ...code, nama: split.nama } : { kode: '', isHeading: false, nama: written };
}

const DETAILS = ['anggaran', 'lokasi', 'volumeText', 'waktu', 'sumberDanaText'];

/** A heading has a name and nothing else. */
const isFilled = (reader: RowReader): boolean => DETAILS.some((field) => reader.cell(field));

function nameless(reader: RowReader): undefined {
  if (!reader.cell('anggaran')) return undefined;
  reader.fault('nama', {
    rule: 'Baris memuat anggaran tanpa nama kegiatan.',
    advice: 'Isi nama kegiatannya, atau hapus barisnya bila hanya jumlah.',
  });
  reader.deliver(undefined);
  return undefined;
}

function readRow(
  { reader, sheet, title }: LayoutContext,
  names: Pick<KegiatanDesaRow, 'kode' | 'nama' | 'bidangText'>,
): KegiatanDesaRow {
  return {
    ...names,
    ...readVolumeAndUnit(reader),
    kind: 'kegiatan-desa',
    sheet,
    row: reader.number,
    kodeDesa: readDesaCode(reader),
    namaDesa: reader.text('namaDesa') || title.namaDesa,
    namaKecamatan: reader.text('namaKecamatan') || title.namaKecamatan,
    namaKabupaten: reader.text('namaKabupaten') || title.namaKabupaten,
    tahun: reader.year('tahun') ?? title.tahun,
    lokasi: reader.text('lokasi'),
    months: readMonths(reader.text('waktu')),
    sasaran: reader.text('sasaran'),
    anggaran: reader.amount('anggaran'),
    sumberDanaText: reader.text('sumberDanaText'),
    pelaksana: reader.text('pelaksana'),
  };
}

/** A volume that is not one number ("2 x 150 m") is kept in words beside the unit. */
function readVolumeAndUnit(reader: RowReader): Pick<KegiatanDesaRow, 'volume' | 'satuan'> {
  const quantity = readVolume(reader.cell('volumeText'));
  const satuan = reader.text('satuan');
  if (quantity) return { volume: quantity.amount, satuan: satuan || quantity.satuan };
  return {
    volume: undefined,
    satuan: [reader.text('volumeText'), satuan].filter(Boolean).join(' '),
  };
}
