import type { EntityManager } from 'typeorm';

/**
 * Keeps every row that was sent in a stage as it stands, with its lokus and links; a draft that
 * was never sent stays private and is not part of the plan. Run as the owner: a ratified plan is
 * whole, whoever ratifies it.
 *
 * @returns how many rows were kept
 */
export async function takeSnapshot(manager: EntityManager, tahapanId: number): Promise<number> {
  const [{ count }] = await manager.query<[{ count: number }]>(
    `WITH kept AS (
       INSERT INTO plan_snapshot (tahapan_id, pemda_code, opd_id, kind, source_id, row_key, amount,
                                  content)
       SELECT p.tahapan_id, p.pemda_code, p.opd_id, 'program', p.id,
              o.code || ' ' || p.kode || ' ' || p.ordinal, p.pagu,
              to_jsonb(p) || jsonb_build_object(
                'lokus', COALESCE((SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM lokus l
                                   WHERE l.program_id = p.id), '[]'),
                'links', COALESCE((SELECT jsonb_agg(to_jsonb(k) ORDER BY k.id)
                                   FROM priority_link k WHERE k.program_id = p.id), '[]'))
       FROM program p JOIN opd o ON o.id = p.opd_id WHERE p.tahapan_id = $1 AND p.is_sent
       UNION ALL
       SELECT g.tahapan_id, g.pemda_code, g.opd_id, 'kegiatan_desa', g.id,
              g.desa_code || ' ' || g.tahun || ' ' || g.kode || ' ' || g.nama || ' ' || g.ordinal,
              g.anggaran, to_jsonb(g)
       FROM kegiatan_desa g WHERE g.tahapan_id = $1 AND g.is_sent
       RETURNING 1)
     SELECT count(*)::int AS count FROM kept`,
    [tahapanId],
  );
  return count;
}

const PROGRAM_CONTENT = `kode, ordinal, nama, nama_program, nama_kegiatan, indikator, target_text,
  target_amount, target_satuan, pagu, pagu_indikatif, pagu_tahun_depan, sumber_dana_text,
  sumber_dana, lokasi_text, location_state, sasaran, month_start, month_end, is_penunjang,
  label_nasional, label_provinsi, label_kabupaten`;
const DESA_CONTENT = `tahun, desa_code, kode, nama, ordinal, lokasi, volume, satuan, month_start,
  month_end, sasaran, anggaran, sumber_dana_text, sumber_dana, pelaksana`;

/**
 * Fills a new stage with the plan another one was ratified with: every agency starts from a
 * draft of its own rows, links and lokus included. Run as the owner, on a stage without rows.
 *
 * @returns how many programs and kegiatan desa were copied
 */
export async function startFromSnapshot(
  manager: EntityManager,
  { tahapanId, from }: { tahapanId: number; from: number },
): Promise<number> {
  await manager.query(
    `INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status)
     SELECT $1, a.opd_id, a.pemda_code,
            CASE WHEN EXISTS (SELECT FROM plan_snapshot s WHERE s.tahapan_id = $2
                                AND s.opd_id = a.opd_id) THEN 'draf' ELSE 'belum' END
     FROM pengajuan a WHERE a.tahapan_id = $2`,
    [tahapanId, from],
  );
  const programs = await manager.query<{ id: number }[]>(
    `INSERT INTO program (tahapan_id, pemda_code, opd_id, ${PROGRAM_CONTENT})
     SELECT $1, s.pemda_code, s.opd_id, ${qualified(PROGRAM_CONTENT)}
     FROM plan_snapshot s, jsonb_populate_record(NULL::program, s.content) r
     WHERE s.tahapan_id = $2 AND s.kind = 'program' RETURNING id`,
    [tahapanId, from],
  );
  for (const child of [LOKUS, LINKS]) await copyChildren(manager, { tahapanId, from, ...child });
  const desa = await manager.query<{ id: number }[]>(
    `INSERT INTO kegiatan_desa (tahapan_id, pemda_code, opd_id, ${DESA_CONTENT})
     SELECT $1, s.pemda_code, s.opd_id, ${qualified(DESA_CONTENT)}
     FROM plan_snapshot s, jsonb_populate_record(NULL::kegiatan_desa, s.content) r
     WHERE s.tahapan_id = $2 AND s.kind = 'kegiatan_desa' RETURNING id`,
    [tahapanId, from],
  );
  return programs.length + desa.length;
}

const LOKUS = {
  table: 'lokus',
  columns: 'desa_code, detail, volume, satuan, month_start, month_end, sasaran, pagu',
} as const;
const LINKS = {
  table: 'priority_link',
  columns: 'priority_id, share, status, origin, reason, decided_by, decided_at',
} as const;

async function copyChildren(
  manager: EntityManager,
  child: { tahapanId: number; from: number; table: 'lokus' | 'priority_link'; columns: string },
): Promise<void> {
  const list = child.table === 'lokus' ? 'lokus' : 'links';
  await manager.query(
    `INSERT INTO ${child.table} (program_id, ${child.columns})
     SELECT p.id, ${qualified(child.columns)}
     FROM plan_snapshot s
     JOIN program p ON p.tahapan_id = $1 AND p.opd_id = s.opd_id AND p.kode = s.content ->> 'kode'
       AND p.ordinal = (s.content ->> 'ordinal')::int
     CROSS JOIN LATERAL jsonb_populate_recordset(NULL::${child.table}, s.content -> '${list}') r
     WHERE s.tahapan_id = $2 AND s.kind = 'program'`,
    [child.tahapanId, child.from],
  );
}

function qualified(columns: string): string {
  return columns
    .split(',')
    .map((column) => `r.${column.trim()}`)
    .join(', ');
}
