import { headerKey } from '../recognise/header-words';
import { parseNomenklatur } from '@app/vocabulary';
import type { RenjaRow } from '../rows';
import { readMonths } from '../values/read-months';
import { splitCodeAndName } from '../values/read-code';
import { readQuantity } from '../values/read-quantity';
import { type LayoutContext, type LayoutReader, rowByRow } from './layout-reader';
import type { RowReader } from './row-reader';

/** One sub kegiatan per line, under the field names of SIPD's Renja report or the words for them. */
export function renjaFlat({ sheet, title, reader }: LayoutContext): LayoutReader {
  return rowByRow(() => {
    const { kode, nama } = readCodeAndName(reader);
    if (kode === '' && (nama === '' || isTotal(nama) || isTotal(reader.leadText('nama'))))
      return undefined;
    checkSubKegiatan(reader, kode);
    const row: RenjaRow = {
      ...readSubKegiatan(reader),
      sheet,
      tahun: reader.year('tahun') ?? title.tahun,
      kodeSkpd: reader.code('kodeSkpd'),
      namaSkpd: reader.text('namaSkpd'),
      kodeBidangUrusan: reader.code('kodeBidangUrusan') || bidangOf(kode),
      kode,
      nama,
      namaProgram: reader.text('namaProgram'),
      namaKegiatan: reader.text('namaKegiatan'),
    };
    return reader.deliver(row);
  });
}

export const isTotal = (text: string): boolean =>
  /^(?:(?:sub|grand)\s*-?\s*)?(?:jumlah|total)\b|^(?:jml|subtotal)\b/i.test(text);

export const bidangOf = (kode: string): string => parseNomenklatur(kode)?.bidangUrusan ?? '';

/** Code and name in columns of their own, or both in the cell of the code or of the name. */
function readCodeAndName(reader: RowReader): { kode: string; nama: string } {
  const nama = reader.text('nama');
  if (!reader.has('kode')) return splitCodeAndName(nama);
  const written = reader.code('kode');
  const split = splitCodeAndName(written);
  if (split.kode === '' || split.nama === '') return { kode: written, nama };
  if (nama !== '' && headerKey(nama) !== headerKey(split.nama)) {
    reader.fault('nama', {
      rule: `Nama ini bukan nama kode yang dipilih, ${split.nama}.`,
      advice: 'Kosongkan nama agar mengikuti kodenya, atau samakan keduanya.',
    });
  }
  return { kode: split.kode, nama: nama || split.nama };
}

/** An unknown code is kept; a text that is no code at all is asked about. */
export function checkSubKegiatan(reader: RowReader, kode: string): void {
  if (parseNomenklatur(kode) || reader.cell('kode')?.kind === 'number') return;
  reader.fault('kode', {
    rule: kode === '' ? 'Kode sub kegiatan kosong.' : 'Bukan kode sub kegiatan.',
    advice: 'Tulis kode lengkap seperti 2.13.04.2.01.0003.',
  });
}

/** The columns that both Renja layouts have. */
export function readSubKegiatan(
  reader: RowReader,
): Omit<
  RenjaRow,
  | 'sheet'
  | 'tahun'
  | 'kodeSkpd'
  | 'namaSkpd'
  | 'kodeBidangUrusan'
  | 'kode'
  | 'nama'
  | 'namaProgram'
  | 'namaKegiatan'
> {
  const targetText = reader.text('targetText');
  const target = readQuantity(targetText);
  const satuan = reader.text('satuan') || (target?.satuan ?? '');
  return {
    kind: 'renja',
    row: reader.number,
    pagu: reader.amount('pagu'),
    paguIndikatif: reader.amount('paguIndikatif'),
    paguTahunDepan: reader.amount('paguTahunDepan'),
    indikator: reader.text('indikator'),
    targetText,
    target: target && { amount: target.amount, satuan: target.satuan || satuan },
    satuan,
    sumberDanaText: reader.text('sumberDanaText'),
    lokasiText: reader.text('lokasiText'),
    labelNasional: reader.text('labelNasional'),
    labelProvinsi: reader.text('labelProvinsi'),
    labelKabupaten: reader.text('labelKabupaten'),
    sasaran: reader.text('sasaran'),
    months: readSpan(reader.text('mulai'), reader.text('selesai')),
  };
}

/** Begin and end in two columns, as months, dates or the numbers 1-12. */
function readSpan(start: string, end: string): RenjaRow['months'] {
  const numbers = [start, end].map((text) => (/^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : 0));
  const [first = 0, last = 0] = numbers;
  if (first > 0 && last >= first) return { start: first, end: last };
  return start === '' || end === '' ? undefined : readMonths(`${start} - ${end}`);
}
