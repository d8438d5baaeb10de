import type { KamusRow } from '@app/workbook';
import { describeRules } from '../../findings/describe-finding';

/** The rules with what they rest on, and what official list is still missing. */
export function buildKamus(
  documents: readonly { name: string; source: string; missing: string }[],
): KamusRow[] {
  const rules = describeRules().map(({ title, basis, basisVerified }) => ({
    istilah: title,
    arti: 'Aturan temuan',
    sumber: basisVerified ? basis : `${basis} (perlu dicek pada naskah)`,
  }));
  const sources = documents.map(({ name, source, missing }) => ({
    istilah: name,
    arti: missing || 'Daftar prioritas yang dipakai',
    sumber: source,
  }));
  return [...rules, ...sources];
}
