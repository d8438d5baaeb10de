import type { AuditListItem, Names, Reference } from '@app/database';
import { nameKey } from '@app/database';
import words from './audit-words.json';

const REFERENCES = words.references as Readonly<Record<string, Reference>>;

/** What a field points to, as `desa_code` to a region; undefined where its value stands for itself. */
export const referenceOf = (field: string): Reference | undefined => REFERENCES[field];

/** Everything that changes of these entries point to, for asking all names at once. */
export function referencesIn(
  entries: readonly Pick<AuditListItem, 'changes'>[],
): Map<Reference, Set<string>> {
  const wanted = new Map<Reference, Set<string>>();
  for (const { changes } of entries) {
    for (const [field, values] of Object.entries(changes)) {
      const reference = referenceOf(field);
      if (!reference) continue;
      const known = wanted.get(reference) ?? new Set<string>();
      wanted.set(reference, known);
      for (const value of values) if (isSet(value)) known.add(String(value));
    }
  }
  return wanted;
}

/** The name a value points to; undefined when it points to nothing that the reader may see. */
export function nameOf(field: string, value: unknown, names: Names): string | undefined {
  const reference = referenceOf(field);
  return reference && isSet(value) ? names.get(nameKey(reference, String(value))) : undefined;
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
