import { PRIORITY_TIERS, type PriorityTier } from '@app/vocabulary';
import type { PrioritasRow } from '../rows';
import { type LayoutContext, type LayoutReader, rowByRow } from './layout-reader';
import type { RowReader } from './row-reader';

/** An office's own list of priorities, one node per line, parents named by their code. */
export function prioritas({ sheet, reader }: LayoutContext): LayoutReader {
  const seen = new Set<string>();
  return rowByRow(() => {
    const kode = reader.code('kode');
    const nama = reader.text('nama');
    const dokumen = reader.text('dokumen');
    if (kode === '' && nama === '' && dokumen === '') return undefined;
    requireText(reader, ['dokumen', 'periode', 'kode', 'nama']);
    const key = `${dokumen}\n${kode}`;
    if (seen.has(key) && kode !== '') {
      reader.fault('kode', {
        rule: 'Kode ini sudah dipakai dalam dokumen yang sama.',
        advice: 'Beri tiap baris kode sendiri.',
      });
    }
    seen.add(key);
    const row: PrioritasRow = {
      kind: 'prioritas',
      sheet,
      row: reader.number,
      dokumen,
      periode: reader.text('periode'),
      tingkat: readTier(reader),
      kode,
      kodeInduk: reader.code('kodeInduk'),
      nama,
      sumber: reader.text('sumber'),
      catatan: reader.text('catatan'),
    };
    return reader.deliver(row);
  });
}

function requireText(reader: RowReader, fields: readonly string[]): void {
  for (const field of fields) {
    if (!reader.cell(field))
      reader.fault(field, { rule: 'Sel wajib diisi.', advice: `Isi kolom ${field}.` });
  }
}

function readTier(reader: RowReader): PriorityTier {
  const text = reader.text('tingkat').toLowerCase();
  const tier = PRIORITY_TIERS.find((candidate) => candidate.toLowerCase() === text);
  if (!tier) {
    reader.fault('tingkat', {
      rule: 'Tingkat tidak dikenal.',
      advice: `Pilih salah satu: ${PRIORITY_TIERS.join(', ')}.`,
    });
  }
  return tier ?? 'PN';
}
