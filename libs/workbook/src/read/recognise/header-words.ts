import data from '../data/headers.json';
import type { UploadKind } from '../rows';

export interface HeaderSynonym {
  /** the words of the header row above, for `group > name`; empty when the group does not matter */
  readonly group: string;
  readonly name: string;
}

export interface LayoutField {
  readonly field: string;
  readonly required: boolean;
  /** how the column is called when it must be named to a person */
  readonly label: string;
  readonly synonyms: readonly HeaderSynonym[];
}

export interface Layout {
  readonly id: string;
  readonly kind: UploadKind;
  readonly fields: readonly LayoutField[];
}

/** Years, brackets, "(Rp)" and punctuation differ from file to file and say nothing. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/\b(?:rp|rupiah)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function toSynonym(text: string): HeaderSynonym {
  const [first = '', second] = text.split('>');
  return second === undefined
    ? { group: '', name: headerKey(first) }
    : { group: headerKey(first), name: headerKey(second) };
}

interface StoredField {
  readonly layout: string;
  readonly field: string;
  readonly required?: boolean;
  readonly headers: readonly string[];
}

const stored: readonly StoredField[] = data.fields;

export const LAYOUTS: readonly Layout[] = data.layouts.map(({ id, kind }) => ({
  id,
  kind: kind as UploadKind,
  fields: stored
    .filter(({ layout }) => layout === id)
    .map(({ field, required = false, headers }) => ({
      field,
      required,
      label: headers[0] ?? field,
      synonyms: headers.map(toSynonym),
    })),
}));
