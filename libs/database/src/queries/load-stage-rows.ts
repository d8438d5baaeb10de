import type { EntityManager } from 'typeorm';

export interface StageQuestion {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  readonly opdId?: number;
  /** a field of government, `2.13`; village lines belong to none */
  readonly bidang?: string;
}

/** A row of a plan as it stands in a stage: as ratified, or as it is now. Money is decimal text. */
export interface StageRow {
  readonly kind: 'program' | 'kegiatan_desa';
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly desaCode: string;
  readonly desaName: string;
  readonly kode: string;
  readonly ordinal: number;
  readonly yearOffset: number;
  readonly nama: string;
  readonly pagu: string | null;
  readonly sumberDana: string;
  readonly target: string;
  readonly lokasi: string;
  readonly desa: string[];
  readonly prioritas: string[];
  readonly previousCode: string;
}

const LIVE = {
  program: `program r`,
  kegiatan_desa: `kegiatan_desa r`,
  lokus: `lokus l WHERE l.program_id = r.id`,
  links: `priority_link l WHERE l.program_id = r.id`,
};
/** The kept rows under the columns of today; `s` carries whose they are. */
const KEPT = {
  program: `plan_snapshot s CROSS JOIN LATERAL jsonb_populate_record(NULL::program, s.content) r`,
  kegiatan_desa: `plan_snapshot s
    CROSS JOIN LATERAL jsonb_populate_record(NULL::kegiatan_desa, s.content) r`,
  lokus: `jsonb_populate_recordset(NULL::lokus, s.content -> 'lokus') l WHERE true`,
  links: `jsonb_populate_recordset(NULL::priority_link, s.content -> 'links') l WHERE true`,
};

/**
 * All rows of a stage: from the snapshot when it is ratified, else from the plans themselves.
 * Either way only what the scope of the transaction may see.
 */
export async function loadStageRows(
  manager: EntityManager,
  question: StageQuestion,
): Promise<StageRow[]> {
  const [stage] = await manager.query<{ kept: boolean }[]>(
    `SELECT status = 'disahkan' AS kept FROM tahapan WHERE id = $1`,
    [question.tahapanId],
  );
  const kept = stage?.kept ?? false;
  const parameters = [question.tahapanId, question.pemdaCode ?? null, question.opdId ?? null];
  const programs = await manager.query<StageRow[]>(programSql(kept), [
    ...parameters,
    question.bidang ?? null,
  ]);
  if (question.bidang !== undefined) return programs;
  const villages = await manager.query<StageRow[]>(villageSql(kept), parameters);
  return [...programs, ...villages];
}

function conditions(kept: boolean, kind: StageRow['kind']): string {
  const row = kept ? 's' : 'r';
  return `${row}.tahapan_id = $1 AND ($2::text IS NULL OR ${row}.pemda_code = $2)
    AND ($3::int IS NULL OR ${row}.opd_id = $3) ${kept ? `AND s.kind = '${kind}'` : ''}`;
}

function owners(kept: boolean): string {
  const row = kept ? 's' : 'r';
  return `JOIN opd o ON o.id = ${row}.opd_id JOIN wilayah w ON w.code = ${row}.pemda_code
    JOIN tahapan t ON t.id = ${row}.tahapan_id`;
}

function programSql(kept: boolean): string {
  const source = kept ? KEPT : LIVE;
  return `
    SELECT 'program' AS kind, o.pemda_code AS "pemdaCode", w.name AS "pemdaName",
           o.code AS "agencyCode", o.name AS "agencyName", '' AS "desaCode", '' AS "desaName",
           r.kode, r.ordinal, 0 AS "yearOffset", r.nama, r.pagu::text,
           r.sumber_dana_text AS "sumberDana",
           concat_ws(': ', nullif(r.indikator, ''), nullif(r.target_text, '')) AS target,
           r.lokasi_text AS lokasi,
           ARRAY(SELECT DISTINCT l.desa_code FROM ${source.lokus} ORDER BY 1) AS desa,
           ARRAY(SELECT DISTINCT c.code FROM priority c WHERE c.id IN (
                   SELECT l.priority_id FROM ${source.links} AND l.status <> 'ditolak')
                 ORDER BY 1) AS prioritas,
           COALESCE(n.previous_code, '') AS "previousCode"
    FROM ${source.program} ${owners(kept)}
    LEFT JOIN nomenklatur n ON n.tahun = t.tahun AND n.code = r.kode
      AND n.pemda = CASE length(o.pemda_code) WHEN 2 THEN 'provinsi' ELSE 'kabupaten_kota' END
    WHERE ${conditions(kept, 'program')}
      AND ($4::text IS NULL OR left(r.kode, length($4) + 1) = $4 || '.')`;
}

function villageSql(kept: boolean): string {
  const source = kept ? KEPT : LIVE;
  return `
    SELECT 'kegiatan_desa' AS kind, o.pemda_code AS "pemdaCode", w.name AS "pemdaName",
           o.code AS "agencyCode", o.name AS "agencyName", r.desa_code AS "desaCode",
           d.name AS "desaName", r.kode, r.ordinal, r.tahun - t.tahun AS "yearOffset", r.nama,
           r.anggaran::text AS pagu, r.sumber_dana_text AS "sumberDana",
           concat_ws(' ', trim_scale(r.volume)::text, nullif(r.satuan, '')) AS target,
           r.lokasi, ARRAY[r.desa_code] AS desa, ARRAY[]::text[] AS prioritas,
           '' AS "previousCode"
    FROM ${source.kegiatan_desa} ${owners(kept)} JOIN wilayah d ON d.code = r.desa_code
    WHERE ${conditions(kept, 'kegiatan_desa')}`;
}

export interface UnseenAgency {
  readonly opdId: number;
  readonly name: string;
  readonly pemdaName: string;
}

/**
 * Agencies whose rows of a stage are not shown: a draft that was never sent is seen by its own
 * government alone, and is no part of a ratified plan.
 *
 * @param ownPemda the government whose drafts the account sees while the stage is open
 */
export function listUnseenAgencies(
  manager: EntityManager,
  { tahapanId, pemdaCode, opdId, ownPemda }: StageQuestion & { readonly ownPemda: string },
): Promise<UnseenAgency[]> {
  return manager.query<UnseenAgency[]>(
    `SELECT o.id AS "opdId", o.name, w.name AS "pemdaName"
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id JOIN wilayah w ON w.code = o.pemda_code
     JOIN tahapan t ON t.id = a.tahapan_id
     WHERE a.tahapan_id = $1 AND NOT a.is_sent
       AND ($2::text IS NULL OR o.pemda_code = $2) AND ($3::int IS NULL OR o.id = $3)
       AND (t.status = 'disahkan' OR o.pemda_code <> $4)
     ORDER BY o.pemda_code, o.code`,
    [tahapanId, pemdaCode ?? null, opdId ?? null, ownPemda],
  );
}
