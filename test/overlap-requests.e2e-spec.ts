import type { CaseRequestsDto } from '../apps/api/src/overlap-requests/overlap-request.dto';
import { DRAFT_WORDS, makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let world: ScopeWorld;
/** a case of Dinas PUPR of Tanah Laut, sent, with another agency of the kabupaten */
let sentCase: number;
let agency: Visitor;
let official: Visitor;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
  agency = await app.signIn('pupr.tanahlaut');
  official = await app.signIn('tanahlaut');
  planner = await app.signIn('perencana');
  const [found] = await app.dataSource.query(
    `WITH own AS (SELECT id, desa_code, program_id FROM lokus
                  WHERE opd_id = $2 AND is_sent ORDER BY id LIMIT 1),
     other AS (SELECT l.id, l.program_id FROM lokus l JOIN program p ON p.id = l.program_id
               WHERE l.pemda_code = '63.01' AND l.opd_id <> $2 AND l.is_sent
                 AND p.tahapan_id = $1 ORDER BY l.id LIMIT 1),
     made AS (
       INSERT INTO overlap_case (tahapan_id, pemda_code, desa_code, kind, score, title, amount,
         cross_agency, agencies, detail, engine_version, member_count, first_seen_at, member_keys)
       SELECT $1, '63.01', own.desa_code, 'duplikasi', 0.9, 'Jalan', 1, true, '{}', '{}', 'uji', 2,
         clock_timestamp(), ARRAY['program:' || own.program_id, 'program:' || other.program_id]
       FROM own, other RETURNING id),
     members AS (
       INSERT INTO overlap_case_member (case_id, position, lokus_id)
       SELECT made.id, 0, own.id FROM made, own UNION ALL
       SELECT made.id, 1, other.id FROM made, other)
     SELECT id FROM made`,
    [app.tahapan, world.sentOpd],
  );
  sentCase = found.id;
}, START_MS);
afterAll(() => app?.stop());

const requestsOf = async (visitor: Visitor, caseId = sentCase): Promise<CaseRequestsDto> =>
  (await visitor.get(`/api/overlaps/${caseId}/requests`).expect(200)).body;
const ask = (visitor: Visitor, opdId: number, more: object = {}) =>
  visitor
    .post(`/api/overlaps/${sentCase}/requests`)
    .send({ opdId, suggestion: 'gabung', message: 'Mari digabung.', ...more });
const told = async (visitor: Visitor) =>
  (await visitor.get('/api/notifications?kind=permintaan').expect(200)).body.rows;

describe('a request from one agency of a case to another', () => {
  let other: number;
  let id: number;
  /** the reason of the answer that was taken */
  let decided: string;

  it('is told to the asked side and shown to both', async () => {
    const { agencies } = await requestsOf(agency);
    expect(agencies.map(({ opdId }) => opdId)).not.toContain(world.sentOpd);
    other = agencies.find(
      ({ obstacle, name }) => obstacle === null && /Tanah Laut/.test(name),
    )!.opdId;
    const { body } = await ask(agency, other).expect(201);
    id = body.id;
    expect(body).toMatchObject({
      from: expect.stringContaining('Pekerjaan Umum'),
      status: 'menunggu',
      caseId: sentCase,
      mayAnswer: false,
    });
    const [row, ...more] = await told(official);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      title: expect.stringMatching(/^Dinas Pekerjaan Umum.* mengusulkan menggabungkan kegiatan$/),
      path: `/permintaan/${id}?tahapan=${app.tahapan}`,
    });
    expect((await requestsOf(official)).rows).toMatchObject([{ id, mayAnswer: true }]);
  });

  it('is unknown to the province, to neighbours and to their lists', async () => {
    const neighbour = await app.signIn('kotabaru');
    for (const visitor of [planner, neighbour]) {
      await visitor.get(`/api/overlap-requests/${id}`).expect(404);
      expect(await told(visitor)).toEqual([]);
    }
    expect((await requestsOf(planner)).rows).toEqual([]);
    await neighbour.get(`/api/overlaps/${sentCase}/requests`).expect(404);
    await ask(neighbour, other).expect(404);
  });

  const answer = (visitor: Visitor, body: object) =>
    visitor.post(`/api/overlap-requests/${id}/answer`).send(body);
  const counter = { answer: 'usul_balik', suggestion: 'jadwalkan', reason: 'Bergantian saja.' };

  it('is answered with a reason, and never by the asking agency', async () => {
    await answer(agency, counter).expect(403);
    await answer(official, { ...counter, reason: '  ' }).expect(400);
    await answer(official, { answer: 'usul_balik', reason: 'Tanpa usulan.' }).expect(400);
    await answer(official, { ...counter, answer: 'terima' }).expect(400);
    expect((await requestsOf(agency)).rows).toMatchObject([{ status: 'menunggu' }]);
  });

  it('C14 is decided by one of two who answer at the same moment, and tells the other', async () => {
    const colleague = await app.signIn('tanahlaut');
    const refusal = { answer: 'tolak', reason: 'Lokasinya berbeda.' };
    const [first, second] = await Promise.all([
      answer(official, counter),
      answer(colleague, refusal),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const taken = first.status === 200 ? counter : refusal;
    expect((await requestsOf(agency)).rows).toMatchObject([
      { status: taken.answer, reason: taken.reason },
    ]);
    const entries = await app.dataSource.query(
      `SELECT reason FROM audit_entry WHERE table_name = 'overlap_request' AND row_id = $1
         AND action = 'ubah'`,
      [String(id)],
    );
    expect(entries).toEqual([{ reason: taken.reason }]);
    expect((await told(agency)).length).toBe(1);
    decided = taken.reason;
  });

  it('stands in the audit trail, for its parties and not for the province', async () => {
    const trail = await app.dataSource.query(
      `SELECT actor, action, reason FROM audit_entry
       WHERE table_name = 'overlap_request' AND row_id = $1 ORDER BY id`,
      [String(id)],
    );
    expect(trail).toEqual([
      { actor: 'pupr.tanahlaut', action: 'tambah', reason: '' },
      { actor: 'tanahlaut', action: 'ubah', reason: decided },
    ]);
    const seen = async (visitor: Visitor) =>
      (await visitor.get('/api/audit?table=overlap_request').expect(200)).text;
    expect(await seen(official)).toContain(decided);
    expect(await seen(planner)).not.toContain(decided);
    expect(await seen(planner)).not.toContain('Mari digabung.');
  });

  it('outlives the case, which is computed anew under another number', async () => {
    await app.dataSource.query(
      `WITH fresh AS (
         INSERT INTO overlap_case (tahapan_id, pemda_code, desa_code, kind, score, title, amount,
           cross_agency, agencies, detail, engine_version, member_count, first_seen_at, member_keys)
         SELECT tahapan_id, pemda_code, desa_code, kind, score, title, amount, cross_agency,
           agencies, detail, engine_version, member_count, first_seen_at, member_keys
         FROM overlap_case WHERE id = $1 RETURNING id)
       INSERT INTO overlap_case_member (case_id, position, lokus_id, kegiatan_desa_id)
       SELECT fresh.id, m.position, m.lokus_id, m.kegiatan_desa_id
       FROM fresh, overlap_case_member m WHERE m.case_id = $1`,
      [sentCase],
    );
    await app.dataSource.query('DELETE FROM overlap_case WHERE id = $1', [sentCase]);
    const { body } = await agency.get(`/api/overlap-requests/${id}`).expect(200);
    expect(body.caseId).not.toBe(sentCase);
    sentCase = body.caseId;
    expect((await requestsOf(agency)).rows).toMatchObject([{ id }]);
  });
});

describe('a request cannot be the way in which a draft becomes known', () => {
  it('T14 for a case with a draft nobody outside the kabupaten may be asked', async () => {
    const [{ id: caseId }] = await app.dataSource.query(
      `INSERT INTO overlap_case (tahapan_id, pemda_code, desa_code, kind, score, title, amount,
                                 cross_agency, agencies, detail, engine_version, member_count)
       SELECT $1, '63.01', l.desa_code, 'duplikasi', 0.9, $2, 1, true, '{}', '{}', 'uji', 3
       FROM lokus l WHERE l.program_id = $3 RETURNING id`,
      [app.tahapan, DRAFT_WORDS, world.draftProgram],
    );
    await app.dataSource.query(
      `INSERT INTO overlap_case_member (case_id, position, lokus_id)
       SELECT $1::int, 0, id FROM lokus WHERE program_id = $2 UNION ALL
       (SELECT $1::int, 1, l.id FROM lokus l WHERE l.opd_id = $3 LIMIT 1) UNION ALL
       (SELECT $1::int, 2, l.id FROM lokus l WHERE l.pemda_code = '63' AND l.is_sent LIMIT 1)`,
      [caseId, world.draftProgram, world.sentOpd],
    );
    const { agencies } = await requestsOf(official, caseId);
    const [province] = await app.dataSource.query(
      `SELECT opd_id AS id FROM overlap_case_member WHERE case_id = $1 AND pemda_code = '63'`,
      [caseId],
    );
    const obstacleOf = (opdId: number) =>
      agencies.find((candidate) => candidate.opdId === opdId)?.obstacle;
    expect(obstacleOf(province.id)).toMatch(/setelah semua rencana di dalamnya diajukan/);
    expect(obstacleOf(world.sentOpd)).toBeNull();
    const order = { opdId: province.id, suggestion: 'gabung', message: DRAFT_WORDS };
    await official.post(`/api/overlaps/${caseId}/requests`).send(order).expect(409);
    await planner.get(`/api/overlaps/${caseId}/requests`).expect(404);
    // The other agency of the kabupaten may be asked, and learns what the asker writes, no row.
    await official
      .post(`/api/overlaps/${caseId}/requests`)
      .send({ ...order, opdId: world.sentOpd, message: 'Mari dibicarakan.' })
      .expect(201);
    const seen = await agency.get('/api/notifications?kind=permintaan').expect(200);
    expect(seen.body.rows[0].title).toMatch(/Tanah Laut mengusulkan/);
    expect(seen.text).not.toContain(DRAFT_WORDS);
  });
});
