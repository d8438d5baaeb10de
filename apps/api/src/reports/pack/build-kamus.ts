import type { KamusRow } from '@app/workbook';
import { describeRules } from '../../findings/describe-finding';
import ruleMeanings from './rule-meanings.json';

const MEANINGS: Readonly<Record<string, string | undefined>> = ruleMeanings.meanings;

/** Throws when a rule has no meaning in words: a Kamus must not leave one out. */
function meaningOf(rule: string): string {
  const meaning = MEANINGS[rule];
  if (meaning === undefined) throw new Error(`Rule ${rule} has no meaning in words`);
  return meaning;
}

/** Said once, before the rules. */
const UNCHECKED: KamusRow = {
  istilah: 'Dasar aturan temuan',
  arti: 'Peraturan yang disebut sebagai dasar belum diperiksa terhadap naskah; periksa pasalnya sebelum dikutip.',
  sumber: '',
};

/** The rules with what they rest on, and what official list is still missing. */
export function buildKamus(
  documents: readonly { name: string; source: string; missing: string }[],
): KamusRow[] {
  const described = describeRules();
  const rules = described.map(({ id, title, basis, basisVerified }) => ({
    istilah: title,
    arti: `Temuan. ${meaningOf(id)}`,
    sumber: basisVerified ? `${basis} (sudah diperiksa terhadap naskah)` : basis,
  }));
  const sources = documents.map(({ name, source, missing }) => ({
    istilah: name,
    arti: missing || 'Daftar prioritas yang dipakai',
    sumber: source,
  }));
  const isUnchecked = described.some(({ basisVerified }) => !basisVerified);
  return [...(isUnchecked ? [UNCHECKED] : []), ...rules, ...sources];
}
