import words from '../apps/api/src/audit/audit-words.json';
import type { AccessEntryDto, AuditEntryDto } from '../apps/api/src/audit/audit.dto';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';
import { renjaLine, uploadRenja } from './support/upload-renja';

let app: TestApp;
let planner: Visitor;
let official: Visitor;
let draft: { id: number; opdId: number };
beforeAll(
  async () => {
    app = await startTestApp();
    planner = await app.signIn('perencana');
    official = await app.signIn('tapin');
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Jejak', 5_000_000));
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Jejak', 7_250_000));
    [draft] = await app.dataSource.query(
      `SELECT p.id, p.opd_id AS "opdId" FROM program p JOIN opd o ON o.id = p.opd_id
      WHERE o.name = 'Dinas Jejak'`,
    );
  },
  START_MS + 2 * JOB_MS,
);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

async function trail(visitor: Visitor, query: string): Promise<AuditEntryDto[]> {
  return (await visitor.get(`/api/audit?size=200&${query}`).expect(200)).body.rows;
}
async function accesses(query: string): Promise<AccessEntryDto[]> {
  return (await planner.get(`/api/access-log?size=200&${query}`).expect(200)).body.rows;
}

describe('the trail of a change', () => {
  it('P01 tells who changed which field of whose row from what to what, and in which request', async () => {
    const [changed] = await trail(official, `table=program&row=${draft.id}&field=pagu`);
    expect(changed).toMatchObject({ action: 'ubah', pemdaName: expect.stringMatching(/Tapin/) });
    expect(changed!.changes).toContainEqual({
      field: 'pagu',
      label: 'pagu',
      before: 'Rp 5.000.000',
      after: 'Rp 7.250.000',
    });
    expect(changed!.sentence).toMatch(
      /mengubah program .*pagu dari Rp 5\.000\.000 menjadi Rp 7\.250\.000/,
    );
    const pengajuan = `/api/pengajuan?tahapan=${app.tahapan}`;
    const { body } = await official.get(pengajuan).expect(200);
    const { opdId, version } = body.rows.find(
      (row: { opdId: number }) => row.opdId === draft.opdId,
    );
    const agency = await trail(official, `opd=${opdId}&table=pengajuan`);
    await official
      .post('/api/pengajuan/submissions')
      .send({ tahapan: app.tahapan, items: [{ opdId, version }] })
      .expect(200);
    const [sent, ...rest] = await trail(official, `opd=${opdId}&table=pengajuan`);
    expect(rest).toEqual(agency);
    expect(sent).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(sent!.ip).not.toBe('');
  });

  it('keeps amounts exact that a JavaScript number would round', async () => {
    await app.dataSource.query(
      'UPDATE program SET pagu_indikatif = 999999999999999.99 WHERE id = $1',
      [draft.id],
    );
    const [changed] = await trail(official, `table=program&row=${draft.id}&field=pagu_indikatif`);
    expect(changed!.changes).toContainEqual(
      expect.objectContaining({ after: 'Rp 999.999.999.999.999,99' }),
    );
  });

  it('is shown to an official for own plans only, and to a facilitator not at all', async () => {
    const rows = await trail(official, '');
    expect(new Set(rows.map(({ pemdaName }) => pemdaName)).size).toBe(1);
    expect(rows.filter(({ table }) => table === 'user_account')).toEqual([]);
    await official.get('/api/audit?pemda=63.02').expect(404);
    await (await app.signIn('fasilitator')).get('/api/audit').expect(403);
    await official.get('/api/access-log').expect(403);
  });

  it('leaves as CSV that no spreadsheet runs, and the leaving is recorded', async () => {
    await app.dataSource.query(`UPDATE program SET nama = '=HYPERLINK("x")' WHERE id = $1`, [
      draft.id,
    ]);
    await app.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('sejalan.reason', '=1+1', true)`);
      await manager.query(`UPDATE program SET nama = 'Aman' WHERE id = $1`, [draft.id]);
    });
    const { text } = await official
      .get(`/api/audit/export?table=program&row=${draft.id}`)
      .expect(200);
    expect(text.split('\r\n').length).toBeGreaterThan(3);
    expect(text).toContain(`"'=1+1"`);
    expect(text).not.toMatch(/(^|,)"[=+@-]/m);
    expect(await accesses('pemda=63.05&kind=ekspor')).toContainEqual(
      expect.objectContaining({ what: 'audit' }),
    );
  });
});

describe('the words of the trail', () => {
  it('are there for every table and every field that it can tell of', async () => {
    const columns: { table: string; column: string }[] = await app.dataSource.query(
      `SELECT c.relname AS table, a.attname AS column
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE t.tgname = 'audit' AND NOT a.attname = ANY (
         string_to_array(trim('{}' FROM split_part(encode(t.tgargs, 'escape'), '\\000', 2)), ','))`,
    );
    expect(columns.length).toBeGreaterThan(150);
    const known = new Set([...Object.keys(words.fields), ...words.untold]);
    expect(columns.filter(({ table }) => !(table in words.tables))).toEqual([]);
    expect(columns.filter(({ column }) => !known.has(column))).toEqual([]);
  });

  it('name the row in every kind of data that has a name, also when the row is gone', async () => {
    await app.dataSource.query(
      `INSERT INTO lokus (program_id, pemda_code, opd_id, is_sent, desa_code)
       SELECT $1, pemda_code, opd_id, is_sent, (
         SELECT code FROM wilayah WHERE code LIKE '63.05.%' AND length(code) = 13 LIMIT 1)
       FROM program WHERE id = $1`,
      [draft.id],
    );
    await app.dataSource.query('DELETE FROM lokus WHERE program_id = $1', [draft.id]);
    const places = await trail(official, 'table=lokus');
    expect(places.map(({ action }) => action)).toContain('hapus');
    expect(places.filter(({ rowName }) => !/^.+ di .+$/.test(rowName ?? ''))).toEqual([]);
    const nameless = await app.dataSource.query<{ table: string }[]>(
      `SELECT DISTINCT table_name AS table FROM audit_entry`,
    );
    for (const { table } of nameless) {
      const [entry] = await trail(planner, `table=${table}`);
      if (table !== 'installation' && entry) {
        expect([table, entry.rowName]).toEqual([table, expect.stringMatching(/\D/)]);
        expect(entry.sentence).not.toMatch(/ nomor \d/);
      }
    }
  });

  it('keep what the province says of an agency in the trail of that agency', async () => {
    const note = await app.dataSource.query(
      `INSERT INTO pengajuan_note (pengajuan_id, opd_id, pemda_code, note, written_by)
       SELECT id, opd_id, pemda_code, 'Perbaiki pagu.', 'perencana' FROM pengajuan
       WHERE opd_id = $1 AND tahapan_id = $2 RETURNING id`,
      [draft.opdId, app.tahapan],
    );
    const grant = { opdId: draft.opdId, until: '2099-01-01T00:00:00Z', reason: 'Listrik padam.' };
    await planner.post(`/api/tahapan/${app.tahapan}/exceptions`).send(grant).expect(201);
    for (const [table, row] of [
      ['pengajuan_note', note[0].id],
      ['tahapan_exception', ''],
    ]) {
      const [own] = await trail(official, `table=${table}&opd=${draft.opdId}`);
      expect(own).toMatchObject({ table, rowName: 'Dinas Jejak', opdName: 'Dinas Jejak' });
      if (row) expect(own!.rowId).toBe(String(row));
      const [seen] = await trail(planner, `table=${table}`);
      expect(seen).toMatchObject({ id: own!.id });
    }
  });
});

describe('the access log', () => {
  it('P03 answers who read or exported a kabupaten between two moments, by one indexed question', async () => {
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Rahasia', 1_000_000));
    const from = new Date().toISOString();
    const list = `/api/programs?tahapan=${app.tahapan}&q=Dinas%20Rahasia`;
    await official.get(list).expect(200);
    await official.get(list).expect(200);
    const order = { tahapan: app.tahapan, pemda: '63.05' };
    const { body } = await planner.post('/api/reports/rakor').send(order).expect(202);
    await waitForJob(planner, body.jobId);
    await planner.get(`/api/reports/${body.jobId}/file`).expect(200);
    const seen = await accesses(`pemda=63.05&from=${from}&to=${new Date().toISOString()}`);
    expect(seen.map(({ kind, what, rowCount }) => [kind, what, rowCount])).toEqual([
      ['ekspor', 'report', 1],
      ['baca', 'programs', 1],
    ]);
    const before = await accesses(`pemda=63.05&to=${from}&kind=baca`);
    expect(before.filter(({ what }) => what !== 'audit')).toEqual([]);
    expect(await accesses(`pemda=63.01&from=${from}`)).toEqual([]);
    const plan = await app.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query(`EXPLAIN SELECT * FROM access_entry
        WHERE pemda_codes @> ARRAY['63.05'] AND at >= now() - interval '1 day'`);
    });
    expect(JSON.stringify(plan)).toMatch(/ix_access_entry_(pemda_codes|at)/);
  });

  it('does not record the reading of what was sent', async () => {
    const from = new Date().toISOString();
    await planner.get(`/api/programs?tahapan=${app.tahapan}&pemda=63.01`).expect(200);
    expect(await accesses(`from=${from}&actor=perencana&kind=baca`)).toEqual([]);
  });

  it('P05 keeps denied rights, foreign rows and bad files, with person, pemda and reason', async () => {
    const from = new Date().toISOString();
    const [{ id }] = await app.dataSource.query(
      `SELECT id FROM program WHERE pemda_code = '63.02' LIMIT 1`,
    );
    await official.get(`/api/programs/${id}`).expect(404);
    await official.get(`/api/programs?tahapan=${app.tahapan}&pemda=63.02`).expect(404);
    await official.post('/api/links/decide').send({}).expect(403);
    await official
      .post('/api/imports')
      .field({ kind: 'renja', tahapan: String(app.tahapan), pemda: '63.05' })
      .attach('file', Buffer.from('bukan buku kerja'), 'rencana.xlsx')
      .expect(415);
    const denied = await accesses(`from=${from}&actor=tapin&kind=ditolak`);
    expect(denied.map(({ what }) => what)).toEqual([
      'POST /api/imports',
      'POST /api/links/decide',
      'GET /api/programs',
      `GET /api/programs/${id}`,
    ]);
    expect(denied.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^upload\./),
      'access.denied',
      'not-found',
      'not-found',
    ]);
    const pemda = await app.dataSource.query(
      `SELECT DISTINCT actor_pemda FROM access_entry WHERE actor = 'tapin'`,
    );
    expect(pemda).toEqual([{ actor_pemda: '63.05' }]);
  });

  it('P04 and the trail hold no password, hash or session token', async () => {
    const [{ found }] = await app.dataSource.query(
      `SELECT count(*)::int AS found FROM (
         SELECT to_jsonb(e)::text AS text FROM audit_entry e
         UNION ALL SELECT to_jsonb(a)::text FROM access_entry a) kept
        WHERE text LIKE '%password_hash%' OR text LIKE '%$argon2%'
           OR EXISTS (SELECT FROM session s WHERE text LIKE '%' || s.token_hash || '%')`,
    );
    expect(found).toBe(0);
  });
});

describe('what stays', () => {
  it('P06 when an account is removed: its changes, under a pseudonym', async () => {
    await app.dataSource.query(
      `INSERT INTO user_account (username, name, role, pemda_code, password_hash)
       SELECT 'bekas', 'Nama Orang Bekas', role, pemda_code, 'x' FROM user_account
        WHERE username = 'tapin'`,
    );
    await app.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('sejalan.actor', 'bekas', true)`);
      await manager.query(`UPDATE program SET sasaran = 'petani' WHERE id = $1`, [draft.id]);
    });
    const ask = () => trail(planner, 'actor=bekas');
    expect((await ask())[0]).toMatchObject({ actor: 'Nama Orang Bekas' });
    await app.dataSource.query(`DELETE FROM user_account WHERE username = 'bekas'`);
    const [kept] = await ask();
    expect(kept!.actor).toMatch(/^Akun terhapus [0-9a-f]{6}$/);
    expect(kept!.changes).toMatchObject([{ field: 'sasaran', after: 'petani' }]);
    const admin = await app.signIn('admin');
    const everything = JSON.stringify(await trail(admin, 'table=user_account'));
    expect(everything).toContain('(dihapus)');
    expect(everything).not.toContain('Nama Orang Bekas');
  });

  it('P08 when a decision is taken back: both, and neither can be rewritten', async () => {
    const boardOf = async () =>
      (await planner.get(`/api/pengajuan?tahapan=${app.tahapan}`).expect(200)).body.rows.find(
        (row: { opdId: number }) => row.opdId === draft.opdId,
      );
    const judge = async (action: string, note: string) => {
      const { opdId, version } = await boardOf();
      await planner
        .post('/api/pengajuan/verdicts')
        .send({ tahapan: app.tahapan, action, items: [{ opdId, version }], note })
        .expect(200);
    };
    await judge('kembalikan', 'Lengkapi lokasi.');
    const [first] = await trail(planner, `table=pengajuan&opd=${draft.opdId}`);
    const { opdId, version } = await boardOf();
    await official
      .post('/api/pengajuan/submissions')
      .send({ tahapan: app.tahapan, items: [{ opdId, version }] })
      .expect(200);
    await judge('verifikasi', 'Sudah lengkap.');
    const all = await trail(planner, `table=pengajuan&opd=${draft.opdId}`);
    expect(all).toContainEqual(first);
    expect(all[0]!.id).not.toBe(first!.id);
    await expect(
      app.dataSource.query('UPDATE audit_entry SET reason = $1 WHERE id = $2', ['lain', first!.id]),
    ).rejects.toMatchObject({ code: '23001' });
  });
});
