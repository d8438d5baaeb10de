import type { DataSource } from 'typeorm';

/** Kalsel at the hour of a deadline: 13 kabupaten/kota with 30 OPD each, one session an OPD. */
export const SESSIONS = 390;
export const ROWS = 120_000;

/** Fills an empty, migrated database with rows and sessions; all was sent, so all reaches see rows. */
export async function fillProvince(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    INSERT INTO wilayah (code, parent_code, kind, name) VALUES ('63', NULL, 'provinsi', 'Provinsi');
    INSERT INTO priority_document (level, pemda_code, name, period_start, period_end)
      VALUES ('nasional', '63', 'RPJMN', 2025, 2029);
    INSERT INTO priority (document_id, tier, code, name)
      SELECT 1, 'PN', 'PN ' || n, 'Prioritas ' || n FROM generate_series(1, 8) n;
    INSERT INTO wilayah (code, parent_code, kind, name)
      SELECT '63.' || lpad(n::text, 2, '0'), '63', 'kabupaten', 'Kabupaten ' || n
        FROM generate_series(1, 13) n;
    INSERT INTO opd (pemda_code, code, name)
      SELECT w.code, 'OPD ' || n, 'Dinas ' || n FROM wilayah w, generate_series(1, 30) n
       WHERE w.code <> '63';
    INSERT INTO wilayah (code, parent_code, kind, name)
      SELECT code || '.01.2001', code, 'desa', 'Desa di ' || name FROM wilayah WHERE code <> '63';
    INSERT INTO tahapan (tahun, kind, opens_at, closes_at, status)
      VALUES (2027, 'rancangan', now() - interval '1 day', now() + interval '1 day', 'dibuka');
    INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status, is_sent)
      SELECT 1, id, pemda_code, 'diajukan', true FROM opd;
  `);
  await triggers(dataSource, 'DISABLE');
  await dataSource.query(
    `INSERT INTO program (tahapan_id, pemda_code, opd_id, is_sent, kode, ordinal, nama, pagu)
     SELECT 1, o.pemda_code, o.id, true, '1.03.10.2.01.' || lpad((n % 50)::text, 4, '0'), n,
            'Pembangunan jalan ruas ' || n, 1000000.25 * n
       FROM opd o, generate_series(1, $1::int) n`,
    [Math.ceil(ROWS / SESSIONS)],
  );
  // Half of the rows lie in a desa, a third serve a priority.
  await dataSource.query(`
    INSERT INTO lokus (program_id, pemda_code, opd_id, is_sent, desa_code)
      SELECT id, pemda_code, opd_id, is_sent, pemda_code || '.01.2001' FROM program WHERE id % 2 = 0;
    INSERT INTO priority_link (program_id, pemda_code, opd_id, is_sent, priority_id, status, origin)
      SELECT id, pemda_code, opd_id, is_sent, id % 8 + 1, 'terverifikasi', 'label'
        FROM program WHERE id % 3 = 0;
  `);
  await triggers(dataSource, 'ENABLE');
  await dataSource.query(`
    INSERT INTO user_account (username, name, role, pemda_code, opd_id)
      SELECT 'opd' || id, 'Operator ' || id, 'opd_official', pemda_code, id FROM opd;
    INSERT INTO user_account (username, name, role, pemda_code)
      SELECT 'perencana' || n, 'Perencana ' || n, 'planner', '63' FROM generate_series(1, 13) n;
    INSERT INTO session (token_hash, user_id, id)
      SELECT username, id, gen_random_uuid() FROM user_account;
  `);
  await dataSource.query('VACUUM ANALYZE');
}

/** The audit trail of these rows is nobody's business, and would take longer than they. */
async function triggers(dataSource: DataSource, what: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const table of ['program', 'lokus', 'priority_link'])
    await dataSource.query(`ALTER TABLE ${table} ${what} TRIGGER USER`);
}
