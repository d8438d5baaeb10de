import { readAmountText } from '@app/vocabulary';
import type { EditValue } from '../../api/types';
import { formatRupiah } from '../../format/rupiah';
import { text } from '../../text/id';

export interface GridColumn {
  field: string;
  head: string;
  kind: 'text' | 'rupiah' | 'volume' | 'month';
  width: number;
}

const t = text.penyuntingan.fields;
const column = (
  field: keyof typeof t,
  width: number,
  kind: GridColumn['kind'] = 'text',
): GridColumn => ({ field, head: t[field], kind, width });

export const PROGRAM_COLUMNS: readonly GridColumn[] = [
  column('nama', 300),
  column('pagu', 150, 'rupiah'),
  column('sumberDanaText', 150),
  column('targetText', 120),
  column('monthStart', 70, 'month'),
  column('monthEnd', 70, 'month'),
  column('sasaran', 180),
  column('lokasiText', 260),
  column('indikator', 220),
];

export const KEGIATAN_COLUMNS: readonly GridColumn[] = [
  column('nama', 300),
  column('lokasi', 200),
  column('volume', 90, 'volume'),
  column('satuan', 90),
  column('anggaran', 150, 'rupiah'),
  column('sumberDanaText', 150),
  column('monthStart', 70, 'month'),
  column('monthEnd', 70, 'month'),
  column('sasaran', 180),
  column('pelaksana', 180),
];

export type CellReading = { value: EditValue } | { error: string };

/** What a person typed, as the server takes it; or why it is no value, in words. */
export function readCell({ kind, field }: GridColumn, typed: string): CellReading {
  const plain = typed.trim();
  const words = text.penyuntingan;
  switch (kind) {
    case 'rupiah': {
      const reading = readAmountText(plain);
      return 'fault' in reading
        ? { error: `${reading.fault.rule} ${reading.fault.advice}` }
        : { value: reading.value?.toString() ?? null };
    }
    case 'volume': {
      if (plain === '') return { value: null };
      const isGrouped = /^\d{1,3}(\.\d{3})+(,\d{1,4})?$/.test(plain);
      const decimal = (isGrouped ? plain.replaceAll('.', '') : plain).replace(',', '.');
      return /^\d{1,14}(\.\d{1,4})?$/.test(decimal)
        ? { value: decimal }
        : { error: words.wrongVolume };
    }
    case 'month':
      if (plain === '') return { value: null };
      return /^(0?[1-9]|1[0-2])$/.test(plain)
        ? { value: Number(plain) }
        : { error: words.wrongMonth };
    default:
      return field === 'nama' && plain === '' ? { error: words.emptyName } : { value: plain };
  }
}

/** A stored value as the grid shows it and takes it back. */
export function showCell({ kind }: GridColumn, value: EditValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (kind === 'rupiah') return formatRupiah(String(value)).replace(/^Rp\s/u, '');
  return kind === 'volume' ? String(value).replace('.', ',') : String(value);
}
