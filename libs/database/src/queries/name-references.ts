import type { EntityManager } from 'typeorm';

/** What a value in a change may point to. */
export type Reference =
  | 'agency'
  | 'account'
  | 'accountNumber'
  | 'document'
  | 'kegiatanDesa'
  | 'priority'
  | 'program'
  | 'region'
  | 'stage';

export type Names = ReadonlyMap<string, string>;

/** Key column and name of each; a forgotten person has none. */
const SOURCES: Readonly<Record<Reference, { from: string; key: string; name: string }>> = {
  agency: { from: 'opd', key: 'id', name: 'name' },
  account: { from: 'user_account', key: 'username', name: 'name' },
  accountNumber: { from: 'user_account', key: 'id', name: 'name' },
  document: { from: 'priority_document', key: 'id', name: 'name' },
  kegiatanDesa: { from: 'kegiatan_desa', key: 'id', name: 'nama' },
  priority: { from: 'priority', key: 'id', name: `concat_ws(' ', code, name)` },
  program: { from: 'program', key: 'id', name: 'nama' },
  region: { from: 'wilayah', key: 'code', name: 'name' },
  stage: { from: 'tahapan', key: 'id', name: `kind || ' ' || tahun` },
};
const BY_TEXT = new Set<Reference>(['account', 'region']);

/** The key under which `nameReferences` gives a name. */
export const nameKey = (reference: Reference, value: string): string => `${reference} ${value}`;

/**
 * Names of what values point to, as far as the scope sees them: one query for a whole page.
 *
 * @param wanted reference → values as text
 */
export async function nameReferences(
  manager: EntityManager,
  wanted: ReadonlyMap<Reference, ReadonlySet<string>>,
): Promise<Names> {
  const asked = [...wanted].filter(([, values]) => values.size > 0);
  if (asked.length === 0) return new Map();
  const parts = asked.map(([reference], index) => {
    const { from, key, name } = SOURCES[reference];
    const type = BY_TEXT.has(reference) ? 'text' : 'int';
    const living = from === 'user_account' ? ' AND forgotten_at IS NULL' : '';
    return `SELECT '${reference} ' || ${key} AS key, ${name} AS name FROM ${from}
      WHERE ${key} = ANY($${index + 1}::${type}[])${living}`;
  });
  const rows = await manager.query<{ key: string; name: string }[]>(
    parts.join(' UNION ALL '),
    asked.map(([, values]) => [...values]),
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}
