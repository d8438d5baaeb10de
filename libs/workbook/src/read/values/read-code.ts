import type { Reading } from '@app/vocabulary';
import type { Cell } from '../table';

/**
 * Reads a code from a cell, as text. A number cell has already lost its zeros (`2.10` is 2.1 to
 * Excel) and a date cell was once a code like `1.2.03`; neither can be put right by guessing.
 */
export function readCode(cell: Cell | undefined): Reading<string> {
  if (cell === undefined || cell.text === '-') return { value: '' };
  if (cell.kind === 'text') return { value: cell.text };
  const advice = 'Ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya.';
  if (cell.kind === 'number') {
    const rule = 'Format sel harus Teks: sebagai angka, Excel mengubah kode 2.10 menjadi 2.1.';
    return { fault: { rule, advice } };
  }
  if (cell.kind === 'date') {
    return {
      fault: { rule: 'Format sel harus Teks: Excel mengubah kode ini menjadi tanggal.', advice },
    };
  }
  return { fault: { rule: 'Sel kode tidak berisi teks.', advice } };
}

/** `1.01.02.1.01.0001 Pembangunan USB` in one cell; the letters x.xx open a penunjang code. */
const CODE_THEN_NAME =
  /^((?:\d|x)(?:\s?\.\s?(?:\d{1,4}|xx))*)\.?(?:\s+[-–:]?\s*|\s*[-–:]\s*)(?=\D)(.+)$/is;

export interface SplitCode {
  readonly kode: string;
  readonly nama: string;
}

/** Takes a code and a name apart; a text without a code in front is all name. */
export function splitCodeAndName(text: string): SplitCode {
  const match = CODE_THEN_NAME.exec(text);
  if (match) return { kode: match[1]!.replace(/\s/g, ''), nama: match[2]!.trim() };
  return /^[\dx.\s]+$/i.test(text)
    ? { kode: text.replace(/\s/g, ''), nama: '' }
    : { kode: '', nama: text };
}
