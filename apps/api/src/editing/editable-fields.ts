import type { EditableTable } from '@app/database';

export interface EditableField {
  readonly column: string;
  readonly label: string;
  readonly kind: 'text' | 'rupiah' | 'volume' | 'month';
  readonly isRequired?: boolean;
  /** in letters; 2,000 unless told */
  readonly max?: number;
}

/** A kind of row that people edit: where it is stored, its name, and what of it may change. */
export interface RowKind {
  readonly table: EditableTable;
  readonly what: string;
  readonly fields: Readonly<Record<string, EditableField>>;
}

const text = (column: string, label: string, more: Partial<EditableField> = {}): EditableField => ({
  column,
  label,
  kind: 'text',
  ...more,
});
const months = {
  monthStart: { column: 'month_start', label: 'Bulan mulai', kind: 'month' },
  monthEnd: { column: 'month_end', label: 'Bulan selesai', kind: 'month' },
} as const;
const nama = text('nama', 'Nama', { isRequired: true, max: 1_000 });

export const PROGRAM: RowKind = {
  table: 'program',
  what: 'Program',
  fields: {
    nama,
    namaProgram: text('nama_program', 'Nama program'),
    namaKegiatan: text('nama_kegiatan', 'Nama kegiatan'),
    indikator: text('indikator', 'Indikator'),
    targetText: text('target_text', 'Target', { max: 500 }),
    pagu: { column: 'pagu', label: 'Pagu', kind: 'rupiah' },
    paguIndikatif: { column: 'pagu_indikatif', label: 'Pagu indikatif', kind: 'rupiah' },
    paguTahunDepan: { column: 'pagu_tahun_depan', label: 'Prakiraan maju', kind: 'rupiah' },
    sumberDanaText: text('sumber_dana_text', 'Sumber dana', { max: 500 }),
    lokasiText: text('lokasi_text', 'Lokasi', { max: 10_000 }),
    sasaran: text('sasaran', 'Kelompok sasaran'),
    ...months,
  },
};

export const KEGIATAN_DESA: RowKind = {
  table: 'kegiatan_desa',
  what: 'Kegiatan desa',
  fields: {
    nama,
    lokasi: text('lokasi', 'Lokasi'),
    volume: { column: 'volume', label: 'Volume', kind: 'volume' },
    satuan: text('satuan', 'Satuan', { max: 100 }),
    sasaran: text('sasaran', 'Kelompok sasaran'),
    anggaran: { column: 'anggaran', label: 'Anggaran', kind: 'rupiah' },
    sumberDanaText: text('sumber_dana_text', 'Sumber dana', { max: 500 }),
    pelaksana: text('pelaksana', 'Pelaksana'),
    ...months,
  },
};
