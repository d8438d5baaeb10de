import type { EntityManager } from 'typeorm';
import { listGovernmentRows } from '@app/database';
import type { GovernmentRow } from '@app/database';
import type { WilayahCode } from '@app/vocabulary';

export interface Government extends GovernmentRow {
  /** `T. Laut`: for the head of a narrow column */
  readonly shortName: string;
}

/** The province first, then its kabupaten and kota in the order of their codes. */
export async function listGovernments(
  manager: EntityManager,
  only?: WilayahCode,
): Promise<Government[]> {
  const rows = await listGovernmentRows(manager, only);
  return rows.map((row) => ({ ...row, shortName: shorten(row.name) }));
}

/** Names officials shorten in speech; the rest lose their Kabupaten or Kota. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Kabupaten Tanah Laut': 'T. Laut',
  'Kabupaten Barito Kuala': 'Batola',
  'Kabupaten Hulu Sungai Selatan': 'HSS',
  'Kabupaten Hulu Sungai Tengah': 'HST',
  'Kabupaten Hulu Sungai Utara': 'HSU',
  'Kabupaten Tanah Bumbu': 'T. Bumbu',
  'Kota Banjarmasin': 'Bjm',
  'Kota Banjarbaru': 'Bjb',
};

function shorten(name: string): string {
  return SHORT_NAMES[name] ?? name.replace(/^(Kabupaten|Kota|Provinsi) /, '');
}
