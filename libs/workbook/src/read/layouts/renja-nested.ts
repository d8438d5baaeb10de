import { parseNomenklatur } from '@app/vocabulary';
import type { RenjaRow } from '../rows';
import { type SplitCode, splitCodeAndName } from '../values/read-code';
import type { LayoutContext, LayoutReader } from './layout-reader';
import { NestedTotals } from './nested-totals';
import { withContinuation } from './renja-continuation';
import { bidangOf, isTotal, readSubKegiatan } from './renja-flat';

const PARENT = /^(?:\d|X)(?:\.(?:\d{1,2}|XX)){0,4}$/i;
const SKPD = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}$/;
/** number of code parts under which the names stand */
const PROGRAM = 3;
const KEGIATAN = 5;

/**
 * The 17-column table of SIPD: urusan, bidang, program, kegiatan and sub kegiatan below each other,
 * each with its total. Only sub kegiatan become rows; a line without code that carries no amount
 * adds its indicator and place to the sub kegiatan above it.
 */
export function renjaNested(context: LayoutContext): LayoutReader {
  const reader = new NestedReader(context);
  return {
    read: () => reader.read(),
    finish: () => reader.flush(),
    notices: () => reader.notices(),
  };
}

class NestedReader {
  private readonly totals = new NestedTotals();
  private readonly names = new Map<number, string>();
  private heading: SplitCode = { kode: '', nama: '' };
  private pending: RenjaRow | undefined;
  private withoutSkpd = 0;

  constructor(private readonly context: LayoutContext) {}

  read(): readonly RenjaRow[] {
    const { kode, nama } = this.codeAndName();
    if (kode === undefined) return [];
    if (kode === '') return this.readWithoutCode(nama);
    const ready = this.flush();
    if (parseNomenklatur(kode)) this.pending = this.readRow(kode, nama);
    else this.readParent(kode, nama);
    return ready;
  }

  flush(): readonly RenjaRow[] {
    const ready = this.pending;
    this.pending = undefined;
    return ready ? [ready] : [];
  }

  notices(): string[] {
    const skpd =
      this.withoutSkpd > 0
        ? [`${this.withoutSkpd} baris tidak menyebut perangkat daerah; pilih perangkat daerahnya.`]
        : [];
    return [...this.totals.notices(), ...skpd];
  }

  /** code and name may share a cell; a whole number is the urusan and has no zeros to lose */
  private codeAndName(): { kode: string | undefined; nama: string } {
    const { reader } = this.context;
    const nama = reader.text('nama');
    const cell = reader.cell('kode');
    if (cell?.kind === 'number' && /^\d$/.test(cell.text)) return { kode: cell.text, nama };
    const text = reader.code('kode');
    if (text === '' && cell && cell.text !== '-') {
      reader.deliver(undefined);
      return { kode: undefined, nama };
    }
    if (text === '') return splitCodeAndName(nama);
    const split = splitCodeAndName(text);
    return split.kode === ''
      ? { kode: '', nama: nama || text }
      : { kode: split.kode, nama: nama || split.nama };
  }

  private readParent(kode: string, nama: string): void {
    const { reader } = this.context;
    if (SKPD.test(kode)) {
      this.heading = { kode, nama };
    } else if (PARENT.test(kode)) {
      const level = kode.split('.').length;
      for (const deeper of [...this.names.keys()]) if (deeper >= level) this.names.delete(deeper);
      this.names.set(level, nama);
      this.totals.start(level, `${kode} ${nama}`.trim(), reader.number, reader.amount('pagu'));
    } else {
      reader.fault('kode', {
        rule: 'Bukan kode urusan, program, kegiatan atau sub kegiatan.',
        advice: 'Tulis kode lengkap seperti 2.13.04.2.01.0003.',
      });
      reader.deliver(undefined);
    }
  }

  private readRow(kode: string, nama: string): RenjaRow | undefined {
    const { reader, sheet, title } = this.context;
    const row: RenjaRow = {
      ...readSubKegiatan(reader),
      ...this.skpd(),
      sheet,
      tahun: title.tahun,
      kodeBidangUrusan: bidangOf(kode),
      kode,
      nama,
      namaProgram: this.names.get(PROGRAM) ?? '',
      namaKegiatan: this.names.get(KEGIATAN) ?? '',
    };
    this.totals.add(row.pagu);
    if (row.namaSkpd === '') this.withoutSkpd += 1;
    return reader.deliver(row);
  }

  private skpd(): Pick<RenjaRow, 'kodeSkpd' | 'namaSkpd'> {
    const { reader, title } = this.context;
    const written = splitCodeAndName(reader.text('namaSkpd') || (title.perangkatDaerah ?? ''));
    const found = written.nama === '' ? this.heading : written;
    const kode = found.kode || (found.nama === this.heading.nama ? this.heading.kode : '');
    return { kodeSkpd: kode, namaSkpd: found.nama };
  }

  private readWithoutCode(nama: string): readonly RenjaRow[] {
    const { reader } = this.context;
    if (isTotal(nama) || isTotal(reader.leadText('nama'))) return this.flush();
    const extra = readSubKegiatan(reader);
    if (extra.pagu && !extra.pagu.isZero) {
      reader.fault('kode', {
        rule: 'Baris memuat pagu tanpa kode.',
        advice:
          'Isi kode sub kegiatannya, atau hapus pagunya bila sudah termasuk baris di atasnya.',
      });
      reader.deliver(undefined);
      return this.flush();
    }
    if (this.pending) this.pending = withContinuation(this.pending, extra);
    return [];
  }
}
