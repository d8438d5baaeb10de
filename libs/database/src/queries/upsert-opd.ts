import type { EntityManager } from 'typeorm';
import type { OpdKind } from '@app/vocabulary';

export interface OpdRecord {
  readonly code: string;
  readonly name: string;
  readonly kind: OpdKind;
  readonly bidangUrusan: readonly string[];
}

/**
 * Makes sure the agencies exist and are expected in the tahapan; returns their ids by SKPD code.
 * An agency that had sent nothing yet becomes a draft; later states are not touched.
 */
export async function upsertOpd(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode: string },
  records: readonly OpdRecord[],
): Promise<Map<string, number>> {
  const rows = await manager.query<{ id: number; code: string }[]>(
    `INSERT INTO opd (pemda_code, code, name, kind, bidang_urusan)
     SELECT $1, r.code, r.name, r.kind, r.bidang_urusan
     FROM jsonb_populate_recordset(NULL::opd, $2::jsonb) r
     ON CONFLICT (pemda_code, code) DO UPDATE SET name = EXCLUDED.name
     RETURNING id, code`,
    [
      pemdaCode,
      JSON.stringify(
        records.map(({ bidangUrusan, ...rest }) => ({ ...rest, bidang_urusan: bidangUrusan })),
      ),
    ],
  );
  await manager.query(
    `INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status)
     SELECT $1, unnest($2::int[]), $3, 'draf'
     ON CONFLICT (tahapan_id, opd_id) DO UPDATE SET status = 'draf'
     WHERE pengajuan.status = 'belum'`,
    [tahapanId, rows.map(({ id }) => id), pemdaCode],
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}
