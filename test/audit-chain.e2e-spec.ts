import { createDataSource, enterScope, sealAudit, verifyAudit } from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './support/test-database';

const PLANNER = {
  reach: 'provinsi' as const,
  pemdaCode: '63',
  opdId: undefined,
  actor: 'perencana',
  role: 'planner',
};

let database: TestDatabase;
let owner: DataSource;
let opd: number;
beforeEach(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.url }).initialize();
  await owner.query(`INSERT INTO wilayah (code, kind, name)
    VALUES ('63', 'provinsi', 'Kalimantan Selatan')`);
  opd = await asPlanner(async (manager) => {
    const [row] = await manager.query(
      `INSERT INTO opd (pemda_code, code, name) VALUES ('63', '1.01', 'Dinas Rantai') RETURNING id`,
    );
    return row.id;
  });
  for (const name of ['Dinas A', 'Dinas B', 'Dinas C']) await rename(name);
  await sealAll();
});
afterEach(async () => {
  await owner?.destroy();
  await database?.drop();
});

function asPlanner<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return owner.transaction(async (manager) => {
    await enterScope(manager, PLANNER);
    return work(manager);
  });
}
const rename = (name: string) =>
  asPlanner((manager) => manager.query('UPDATE opd SET name = $1 WHERE id = $2', [name, opd]));
async function sealAll(): Promise<void> {
  while ((await sealAudit(owner.manager)) > 0);
}
/** As somebody who owns the tables and switches every guard off first. */
const tamper = (sql: string, parameters?: unknown[]) =>
  owner.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    await manager.query(sql, parameters);
  });
async function middleSeal(): Promise<{ sealNo: string; entryId: string }> {
  const [row] = await owner.query(
    `SELECT seal_no AS "sealNo", entry_id AS "entryId" FROM audit_seal
      WHERE seal_no = (SELECT max(seal_no) - 1 FROM audit_seal)`,
  );
  return row;
}

describe('the chain over the audit trail', () => {
  it('P02 holds when nobody has touched it, and grows with every committed entry', async () => {
    expect(await verifyAudit(owner.manager)).toBeUndefined();
    await rename('Dinas D');
    await sealAll();
    const [{ loose }] = await owner.query(`SELECT count(*)::int AS loose FROM audit_entry e
      WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)`);
    expect(loose).toBe(0);
    expect(await verifyAudit(owner.manager)).toBeUndefined();
  });

  it.each(['actor', 'reason', 'table_name', 'row_id'])(
    'finds an entry whose %s was rewritten',
    async (column) => {
      const seal = await middleSeal();
      await tamper(`UPDATE audit_entry SET ${column} = 'lain' WHERE id = $1`, [seal.entryId]);
      expect(await verifyAudit(owner.manager)).toEqual({ ...seal, trouble: 'entri_berubah' });
    },
  );

  it('finds a changed amount inside an entry', async () => {
    const seal = await middleSeal();
    await tamper(`UPDATE audit_entry SET changes = '{"name": ["x", "y"]}' WHERE id = $1`, [
      seal.entryId,
    ]);
    expect(await verifyAudit(owner.manager)).toEqual({ ...seal, trouble: 'entri_berubah' });
  });

  it('finds a removed entry', async () => {
    const seal = await middleSeal();
    await tamper('DELETE FROM audit_entry WHERE id = $1', [seal.entryId]);
    expect(await verifyAudit(owner.manager)).toEqual({ ...seal, trouble: 'entri_hilang' });
  });

  it('finds a removed seal', async () => {
    const { sealNo } = await middleSeal();
    await tamper('DELETE FROM audit_seal WHERE seal_no = $1', [sealNo]);
    expect(await verifyAudit(owner.manager)).toEqual({
      sealNo,
      entryId: null,
      trouble: 'segel_hilang',
    });
  });

  it('finds the last seal removed, for its entry is sealed no more', async () => {
    await tamper('DELETE FROM audit_seal WHERE seal_no = (SELECT max(seal_no) FROM audit_seal)');
    await sealAll();
    expect(await verifyAudit(owner.manager)).toMatchObject({ trouble: 'entri_tanpa_segel' });
  });

  it('finds an entry slipped in past the trigger, and one that pretends to be old', async () => {
    const insert = `INSERT INTO audit_entry (at, actor, role, action, table_name, row_id, changes)
      VALUES ('2026-01-01', 'perencana', 'planner', 'ubah', 'opd', '1', '{}')`;
    await tamper(insert);
    expect(await verifyAudit(owner.manager)).toMatchObject({ trouble: 'entri_tanpa_segel' });
    await tamper(`DELETE FROM audit_entry WHERE at = '2026-01-01'`);
    await owner.query(insert);
    await sealAll();
    expect(await verifyAudit(owner.manager)).toMatchObject({ trouble: 'entri_disisipkan' });
  });

  it('is not added to twice by two sealers at once', async () => {
    for (const name of ['E', 'F', 'G', 'H']) await rename(name);
    await Promise.all(Array.from({ length: 5 }, sealAll));
    const [row] = await owner.query(
      'SELECT count(*)::int AS seals, max(seal_no)::int AS last FROM audit_seal',
    );
    expect(row.seals).toBe(row.last);
    expect(await verifyAudit(owner.manager)).toBeUndefined();
  });

  it('P02 is out of reach of the application role, and its owner cannot rewrite it by mistake', async () => {
    for (const sql of [
      `UPDATE audit_entry SET actor = 'x'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'SELECT * FROM audit_seal',
      'DELETE FROM audit_unsealed',
      `DELETE FROM access_entry`,
      `INSERT INTO access_entry (actor, role, actor_pemda, kind, what) VALUES ('', '', '', 'baca', '')`,
    ]) {
      await expect(asPlanner((manager) => manager.query(sql))).rejects.toMatchObject({
        code: '42501',
      });
    }
    for (const sql of [`UPDATE audit_entry SET actor = 'x'`, 'DELETE FROM audit_seal']) {
      await expect(owner.query(sql)).rejects.toMatchObject({ code: '23001' });
    }
  });
});

describe('the history of one row', () => {
  it('C20 has versions without gap and one entry each under 100 parallel writers', async () => {
    const [{ id: tahapan }] = await owner.query(
      `INSERT INTO tahapan (tahun, kind, opens_at, closes_at, status)
       VALUES (2030, 'rancangan', now(), now() + interval '1 day', 'dibuka') RETURNING id`,
    );
    const [{ id }] = await owner.query(
      `INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code) VALUES ($1, $2, '63') RETURNING id`,
      [tahapan, opd],
    );
    const write = () =>
      asPlanner((manager) =>
        manager.query('UPDATE pengajuan SET version = version + 1 WHERE id = $1', [id]),
      );
    await Promise.all(Array.from({ length: 100 }, write));
    const entries: { before: number; after: number }[] = await owner.query(
      `SELECT (changes #>> '{version,0}')::int AS before, (changes #>> '{version,1}')::int AS after
         FROM audit_entry WHERE table_name = 'pengajuan' AND row_id = $1 AND action = 'ubah'
        ORDER BY 2`,
      [String(id)],
    );
    expect(entries).toEqual(
      Array.from({ length: 100 }, (_, index) => ({ before: index + 1, after: index + 2 })),
    );
    await sealAll();
    expect(await verifyAudit(owner.manager)).toBeUndefined();
  });
});
