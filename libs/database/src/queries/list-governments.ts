import type { EntityManager } from 'typeorm';
import type { WilayahCode } from '@app/vocabulary';

export interface GovernmentRow {
  readonly code: WilayahCode;
  readonly name: string;
  readonly level: 'provinsi' | 'kabupaten';
  readonly hasDesa: boolean;
}

/** The province first, then its kabupaten and kota in the order of their codes. */
export function listGovernmentRows(
  manager: EntityManager,
  only?: WilayahCode,
): Promise<GovernmentRow[]> {
  return manager.query<GovernmentRow[]>(
    `SELECT w.code, w.name,
            CASE WHEN w.kind = 'provinsi' THEN 'provinsi' ELSE 'kabupaten' END AS level,
            EXISTS (SELECT FROM wilayah d WHERE d.code LIKE w.code || '.%'
                    AND d.kind IN ('desa', 'desa_adat')) AS "hasDesa"
     FROM wilayah w WHERE w.kind IN ('provinsi', 'kabupaten', 'kota')
       AND ($1::text IS NULL OR w.code = $1) ORDER BY w.code`,
    [only ?? null],
  );
}
