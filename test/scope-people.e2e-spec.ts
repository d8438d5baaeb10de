import { openZip } from './support/open-zip';
import { DRAFT_WORDS, makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { JOB_MS, START_MS, startTestApp, waitForJob, type TestApp } from './support/test-app';

let app: TestApp;
let world: ScopeWorld;
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

describe('a change of rights', () => {
  it('T13 acts at the next request, while the session stays open', async () => {
    const official = await app.signIn('tapin');
    const own = `/api/programs?tahapan=${app.tahapan}&pemda=63.05`;
    await official.get(own).expect(200);
    const change = (sql: string) =>
      app.dataSource.query(`UPDATE user_account SET ${sql} WHERE username = 'tapin'`);
    await change(`pemda_code = '63.06'`);
    await official.get(own).expect(404);
    await change(`pemda_code = '63.05', role = 'viewer'`);
    await official.post('/api/imports').send({}).expect(403);
    await change('active = false');
    await official.get(own).expect(401);
    await change(`active = true, role = 'regency_official'`);
  });

  it('T13 leaves the finished jobs of the old place behind', async () => {
    const official = await app.signIn('tanahlaut');
    const paths = [`/api/jobs/${world.ownJob}`, `/api/reports/${world.ownJob}/file`];
    const move = (pemda: string) =>
      app.dataSource.query(`UPDATE user_account SET pemda_code = $1 WHERE username = 'tanahlaut'`, [
        pemda,
      ]);
    for (const path of paths) await official.get(path).expect(200);
    await move('63.02');
    for (const path of paths) await official.get(path).expect(404);
    await move('63.01');
  });
});

describe('a case that meets a draft of another agency', () => {
  let caseId: number;
  beforeAll(async () => {
    const own = await app.dataSource.query<{ id: number }[]>(
      'SELECT id FROM lokus WHERE opd_id = $1 AND is_sent ORDER BY id LIMIT 2',
      [world.sentOpd],
    );
    const [{ id }] = await app.dataSource.query(
      `INSERT INTO overlap_case (tahapan_id, pemda_code, desa_code, kind, score, title, amount,
                                 cross_agency, agencies, detail, engine_version, member_count)
       SELECT $1, '63.01', l.desa_code, 'duplikasi', 0.9, $2, 76543211, true,
              '{Dinas PUPR,Dinas Belum Mengirim}',
              $4::jsonb, 'uji', 3
       FROM lokus l WHERE l.program_id = $3 RETURNING id`,
      [app.tahapan, DRAFT_WORDS, world.draftProgram, detailOf(own.map((row) => row.id))],
    );
    caseId = id;
    await app.dataSource.query(
      `INSERT INTO overlap_case_member (case_id, position, lokus_id)
       SELECT $1::int, 0, id FROM lokus WHERE program_id = $2 UNION ALL
       SELECT $1::int, position, lokus FROM unnest($3::int[]) WITH ORDINALITY AS own (lokus, position)`,
      [caseId, world.draftProgram, own.map((row) => row.id)],
    );
  });

  it('T14 tells an agency that, and with whom, and none of the words of the draft', async () => {
    const agency = await app.signIn('pupr.tanahlaut');
    const answer = await agency.get(`/api/overlaps/${caseId}`).expect(200);
    expect(answer.body).toMatchObject({
      members: 3,
      hiddenMembers: 1,
      amount: null,
      agencies: ['Dinas PUPR', 'Dinas Belum Mengirim'],
    });
    expect(answer.body.intervensi).toHaveLength(2);
    expect(answer.text).not.toContain(DRAFT_WORDS);
    const list = await agency.get(`/api/overlaps?tahapan=${app.tahapan}&q=Rahasia`).expect(200);
    expect(list.body.total).toBe(0);
  });

  it('T15 gives an agency no words of the draft in its export either', async () => {
    const text = await exportOf('pupr.tanahlaut', { pemda: '63.01' });
    expect(text).not.toContain(DRAFT_WORDS);
  });

  it('T14 is whole for the kabupaten that owns both, and unknown to the province until both are sent', async () => {
    const official = await app.signIn('tanahlaut');
    const whole = await official.get(`/api/overlaps/${caseId}`).expect(200);
    expect(whole.body).toMatchObject({ hiddenMembers: 0, title: DRAFT_WORDS });
    const planner = await app.signIn('perencana');
    await planner.get(`/api/overlaps/${caseId}`).expect(404);
    await app.dataSource.query(
      `UPDATE pengajuan SET status = 'diajukan', is_sent = true WHERE opd_id = $1`,
      [world.draftOpd],
    );
    await planner.get(`/api/overlaps/${caseId}`).expect(200);
    await app.dataSource.query(
      `UPDATE pengajuan SET status = 'draf', is_sent = false WHERE opd_id = $1`,
      [world.draftOpd],
    );
  });
});

describe('an export', () => {
  it.each([
    ['fasilitator', undefined, false],
    ['tanahlaut', '63.01', true],
  ])('T15 of %s holds what the account may see, and no more', async (username, pemda, hasDraft) => {
    const text = await exportOf(username, pemda ? { pemda } : {});
    expect(text.includes(DRAFT_WORDS)).toBe(hasDraft);
    if (pemda) expect(text).not.toContain('Kotabaru');
  });
});

/** Everything in the Rakor pack that an account gets, as one text. */
async function exportOf(username: string, scope: { pemda?: string }): Promise<string> {
  const visitor = await app.signIn(username);
  const order = { tahapan: app.tahapan, ...scope };
  const { body } = await visitor.post('/api/reports/rakor').send(order).expect(202);
  const job = await waitForJob(visitor, body.jobId);
  expect(job.status).toBe('selesai');
  const file = await visitor
    .get(`/api/reports/${body.jobId}/file`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return [...(await openZip(file.body as Buffer)).values()].join('\n');
}

/** The two own rows collide with each other, and more strongly with the draft: it is the evidence. */
function detailOf([a, b]: readonly number[]): string {
  return JSON.stringify({
    mainReason: DRAFT_WORDS,
    evidence: [{ signal: 'Objek', direction: 'menguatkan', strength: 1, reason: DRAFT_WORDS }],
    pairs: [{ a: `lokus:${a}`, b: `lokus:${b}`, kind: 'duplikasi', score: 0.6 }],
    missing: [],
    options: [],
    marks: {},
    lead: { opd: DRAFT_WORDS, reason: DRAFT_WORDS },
  });
}
