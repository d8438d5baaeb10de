import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** A little of everything that is easily lost on the way through a file. */
export async function fillEveryKindOfValue(dataSource: DataSource): Promise<void> {
  await fillRegions(dataSource);
  await fillPlans(dataSource);
  await fillFiles(dataSource);
  await fillAccounts(dataSource);
}

/** More rows than one batch, and a parent that lies behind its children on the disk. */
async function fillRegions(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    INSERT INTO wilayah (code, parent_code, kind, name) VALUES
      ('63', NULL, 'provinsi', 'Kalimantan Selatan'),
      ('63.01', '63', 'kabupaten', 'Tanah Laut'),
      ('63.02', '63', 'kabupaten', E'Kotabaru "pesisir"\\n\\ttak \\\\ baku')`);
  await dataSource.query(`
    INSERT INTO wilayah (code, parent_code, kind, name)
    SELECT '63.01.' || lpad((n / 600 + 1)::text, 2, '0') || '.2' || lpad((n % 600)::text, 3, '0'),
           '63.01', 'desa', 'Desa ' || n FROM generate_series(0, 1199) AS n`);
  await dataSource.query("UPDATE wilayah SET name = name || '' WHERE code IN ('63', '63.01')");
}

async function fillPlans(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    INSERT INTO priority_document (level, pemda_code, name, period_start, period_end)
    VALUES ('nasional', '63', 'RPJMN', 2025, 2029)`);
  await dataSource.query(`
    INSERT INTO priority (document_id, parent_id, tier, code, name)
    VALUES (1, 2, 'PP', '1.1', 'anak dahulu'), (1, NULL, 'PN', '1', 'induk kemudian')`);
  await dataSource.query(`
    INSERT INTO tahapan (id, tahun, kind, opens_at, closes_at)
    VALUES (41, 2027, 'rancangan', '2026-11-24 08:00:00.123456+07', '2026-12-24 00:00+08')`);
  await dataSource.query('ALTER SEQUENCE tahapan_id_seq RESTART WITH 42');
  await dataSource.query(`
    INSERT INTO opd (pemda_code, code, name, bidang_urusan)
    VALUES ('63.01', '1.03', 'Dinas PUPR', '{"1.03","2.10"}')`);
  await dataSource.query(`
    INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status, is_sent)
    VALUES (41, 1, '63.01', 'diajukan', true)`);
  await dataSource.query(
    `INSERT INTO program (tahapan_id, pemda_code, opd_id, kode, ordinal, nama, pagu, sumber_dana, sasaran)
     VALUES (41, '63.01', 1, '1.03.10.2.01.0003', 1, $1, 1234567890123456.78, $2, ''),
            (41, '63.01', 1, '1.03.10.2.01.0003', 2, 'tanpa pagu', NULL, '{}', 'NULL')`,
    ['pemisah\u2028baris \u{1F6B0} dan \u0007', ['DAK "fisik"', 'PAD, lain', '']],
  );
}

async function fillFiles(dataSource: DataSource): Promise<void> {
  for (const content of [
    Buffer.alloc(0),
    Buffer.from([0, 255, 10, 13, 34]),
    randomBytes(300_000),
  ]) {
    await dataSource.query(
      `INSERT INTO upload (pemda_code, file_name, sha256, size, content, uploaded_by)
       VALUES ('63.01', 'renja.xlsx', '-', $1, $2, 'operator')`,
      [content.length, content],
    );
  }
}

async function fillAccounts(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    INSERT INTO user_account (username, name, role, pemda_code, password_hash)
    VALUES ('operator', 'Operator', 'regency_official', '63.01', '-')`);
  await dataSource.query(
    "INSERT INTO session (token_hash, user_id, id) VALUES ('-', 1, gen_random_uuid())",
  );
  await dataSource.query(`
    INSERT INTO account_invitation (user_id, token_hash, kind, created_by, expires_at)
    VALUES (1, 'hash-of-a-link', 'undangan', 'admin', '2026-12-01 08:00+08')`);
  await dataSource.query(`
    INSERT INTO sign_in_event (account_key, user_id, outcome, method, ip)
    VALUES ('key', 1, 'berhasil', 'sandi', '10.0.0.1'), ('other', NULL, 'gagal', 'sandi', '::1')`);
  await dataSource.query("INSERT INTO recovery_code VALUES ('hash-of-a-code', 1)");
  await dataSource.query(`
    INSERT INTO api_token (user_id, name, token_hash, scope, expires_at)
    VALUES (1, 'SIPD', 'hash-of-a-token', 'baca', '2027-01-01 00:00+08')`);
  await dataSource.query(`
    INSERT INTO job (id, kind, status, pemda_code, payload, created_by, claim_token)
    VALUES (gen_random_uuid(), 'import', 'berjalan', '63.01', '{"rows": [1, 2.50]}', 'operator', gen_random_uuid())`);
}
