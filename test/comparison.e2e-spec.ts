import { Rupiah } from '@app/vocabulary';
import type { ComparisonDto } from '../apps/api/src/comparisons/comparison.dto';
import { readSheet, type XmlCell } from './support/sheet-xml';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

const DAY = 86_400_000;
const FIRST_DATA_ROW = 8;
/** the agency of Tapin whose later draft is never sent */
const UNSENT = `SELECT min(opd_id) FROM program WHERE tahapan_id = $1 AND pemda_code = '63.05'`;

let app: TestApp;
let planner: Visitor;
let official: Visitor;
let from: number;
let to: number;
/** the pagu of the first stage as it was ratified, of all that was sent */
let ratifiedTotal: Rupiah;

beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  official = await app.signIn('tapin');
  from = app.tahapan;
  for (const action of ['tutup', 'sahkan']) {
    await planner.post(`/api/tahapan/${from}/steps`).send({ action }).expect(200);
  }
  ratifiedTotal = await moneyOf(
    'SELECT sum(amount) AS money FROM plan_snapshot WHERE tahapan_id = $1',
    from,
  );
  const order = {
    tahun: 2027,
    kind: 'kua_ppas',
    startFrom: from,
    opensAt: new Date(Date.now() - DAY).toISOString(),
    closesAt: new Date(Date.now() + DAY).toISOString(),
  };
  to = (await planner.post('/api/tahapan').send(order).expect(201)).body.id;
  await changeLaterStage();
}, START_MS + JOB_MS);
afterAll(() => app?.stop());

/** Changes, drops, adds and renames rows of the later stage, and sends all agencies but one. */
async function changeLaterStage(): Promise<void> {
  const run = (sql: string) => app.dataSource.query(sql, [to]);
  await run(`UPDATE program SET pagu = pagu + 1234567.89 WHERE tahapan_id = $1 AND id % 7 = 0`);
  await run(`DELETE FROM program WHERE tahapan_id = $1 AND id % 41 = 0`);
  await run(
    `UPDATE kegiatan_desa SET anggaran = anggaran * 0.9 WHERE tahapan_id = $1 AND id % 5 = 0`,
  );
  await run(`
    INSERT INTO program (tahapan_id, pemda_code, opd_id, kode, ordinal, nama, pagu)
    SELECT tahapan_id, pemda_code, opd_id, '9.99.99.2.99.9999', 1, 'Program ujian baru', 77000000.01
    FROM program WHERE tahapan_id = $1 AND pemda_code = '63.01' ORDER BY id LIMIT 1`);
  await run(`
    UPDATE program SET kode = '9.99.99.2.99.0001' WHERE id = (
      SELECT min(id) FROM program p WHERE tahapan_id = $1 AND pemda_code = '63.02' AND pagu > 0
        AND (SELECT count(*) FROM program q WHERE q.tahapan_id = p.tahapan_id
               AND q.opd_id = p.opd_id AND q.nama = p.nama) = 1
        AND id % 7 <> 0)`);
  await run(`UPDATE pengajuan SET status = 'diajukan', is_sent = true
             WHERE tahapan_id = $1 AND opd_id <> (${UNSENT})`);
}

async function moneyOf(sql: string, ...parameters: unknown[]): Promise<Rupiah> {
  const [{ money }] = await app.dataSource.query<[{ money: string | null }]>(sql, parameters);
  return Rupiah.parse(money ?? '0');
}

function sentMoney(tahapanId: number, condition = 'true'): Promise<Rupiah> {
  return moneyOf(
    `SELECT COALESCE(sum(amount), 0)::numeric(18,2) AS money FROM (
       SELECT pagu AS amount, pemda_code, opd_id, is_sent FROM program WHERE tahapan_id = $1
       UNION ALL
       SELECT anggaran, pemda_code, opd_id, is_sent FROM kegiatan_desa WHERE tahapan_id = $1) r
     WHERE ${condition}`,
    tahapanId,
  );
}

async function compare(visitor: Visitor, question: Record<string, unknown> = {}) {
  const { body } = await visitor
    .get('/api/comparisons')
    .query({ from, to, ...question })
    .expect(200);
  return body as ComparisonDto;
}

/** The deltas of all rows, page by page. */
async function sumOfRows(visitor: Visitor): Promise<Rupiah> {
  let sum = Rupiah.zero;
  for (let page = 1, seen = 0; ; page += 1) {
    const { rows, total } = await compare(visitor, { page, size: 200 });
    sum = sum.plus(sumOf(rows));
    seen += rows.length;
    if (rows.length === 0 || seen === total) return sum;
  }
}

const sumOf = (parts: readonly { delta: string }[]): Rupiah =>
  Rupiah.sum(parts.map(({ delta }) => Rupiah.parse(delta)));

describe('the comparison of two tahapan', () => {
  it('has deltas that add up, on every list, to the difference of totals in the database', async () => {
    const found = await compare(planner);
    const after = await sentMoney(to, "is_sent OR pemda_code = '63'");
    const difference = after.minus(ratifiedTotal).toString();
    expect(found.totals).toMatchObject({
      before: ratifiedTotal.toString(),
      after: after.toString(),
      delta: difference,
    });
    expect(sumOf(found.agencies).toString()).toBe(difference);
    expect(sumOf(found.governments).toString()).toBe(difference);
    expect((await sumOfRows(planner)).toString()).toBe(difference);
    expect(found.differentYears).toBe(false);
    expect(found.summary.length).toBeGreaterThanOrEqual(3);
    expect(found.summary.length).toBeLessThanOrEqual(5);
  });

  it('tells rows that came, changed and bear another code apart', async () => {
    const added = await compare(planner, { class: 'baru', q: 'Program ujian baru' });
    expect(added.rows).toMatchObject([
      {
        kode: '9.99.99.2.99.9999',
        paguBefore: null,
        paguAfter: '77000000.01',
        delta: '77000000.01',
      },
    ]);
    const renamed = await compare(planner, { class: 'berganti', q: '9.99.99.2.99.0001' });
    expect(renamed.rows).toMatchObject([
      { delta: '0.00', reason: expect.stringContaining('kode'), changes: [{ field: 'kode' }] },
    ]);
    const changed = await compare(planner, { class: 'berubah', pemda: '63.01', bidang: '1.03' });
    expect(changed.total).toBe(changed.counts.berubah);
    for (const { changes, kind } of changed.rows) {
      expect(kind).toBe('program');
      expect(changes).toMatchObject([{ field: 'pagu' }]);
    }
  });

  it('counts every row of the ratified stage once', async () => {
    const { counts, unchanged, totals } = await compare(planner);
    const [{ count }] = await app.dataSource.query(
      `SELECT count(*)::int AS count FROM plan_snapshot WHERE tahapan_id = $1`,
      [from],
    );
    expect(totals.rowsBefore).toBe(count);
    expect(counts.hilang + counts.berubah + counts.berganti + unchanged).toBe(count);
    expect(counts.baru + counts.berubah + counts.berganti + unchanged).toBe(totals.rowsAfter);
  });

  it('reads a ratified stage from its snapshot, whatever becomes of the rows', async () => {
    await app.dataSource.query(`UPDATE program SET pagu = 1 WHERE tahapan_id = $1`, [from]);
    expect((await compare(planner)).totals.before).toBe(ratifiedTotal.toString());
  });

  it('finds nothing between a tahapan and itself', async () => {
    const same = await compare(planner, { to: from });
    expect(same).toMatchObject({ total: 0, totals: { delta: '0.00' }, rows: [] });
    expect(same.unchanged).toBe(same.totals.rowsBefore);
  });

  it('says so when the years differ', async () => {
    const order = { tahun: 2028, kind: 'ranwal', opensAt: new Date(0), closesAt: new Date(DAY) };
    const { body } = await planner.post('/api/tahapan').send(order).expect(201);
    const found = await compare(planner, { to: body.id, pemda: '63.01' });
    expect(found.differentYears).toBe(true);
    expect(found.summary[0]).toContain('berbeda tahun rencana (2027 dan 2028)');
  });
});

describe('the scope of a comparison', () => {
  it('keeps a draft from the province and says whose rows are missing', async () => {
    const [{ name }] = await app.dataSource.query(`SELECT name FROM opd WHERE id = (${UNSENT})`, [
      to,
    ]);
    const { notices, totals } = await compare(planner, { pemda: '63.05' });
    const notice = notices.find((text) => text.startsWith('KUA-PPAS 2027'));
    expect(notice).toContain('1 perangkat daerah belum mengirim');
    expect(notice).toContain(name);
    expect(notices.at(-1)).toContain('hanya terlihat pada salah satu tahapan');
    const sent = await sentMoney(to, `is_sent AND pemda_code = '63.05'`);
    expect(totals.after).toBe(sent.toString());
  });

  it('shows an official the own drafts and nothing of a neighbour', async () => {
    const { governments, totals, notices } = await compare(official);
    expect(governments.map(({ pemdaCode }) => pemdaCode)).toEqual(['63.05']);
    expect(totals.after).toBe((await sentMoney(to, `pemda_code = '63.05'`)).toString());
    expect(notices.join(' ')).not.toContain('KUA-PPAS 2027');
    await official.get('/api/comparisons').query({ from, to, pemda: '63.01' }).expect(404);
    const foreign = await app.dataSource.query(
      `SELECT opd_id AS id FROM program WHERE tahapan_id = $1 AND pemda_code = '63.01' LIMIT 1`,
      [to],
    );
    expect((await compare(official, { opd: foreign[0].id })).totals.rowsAfter).toBe(0);
  });

  it('is refused without a session, for an unknown stage and for a senseless question', async () => {
    await app.visit().get('/api/comparisons').query({ from, to }).expect(401);
    await planner.get('/api/comparisons').query({ from, to: 999_999 }).expect(404);
    await planner.get('/api/comparisons').query({ from }).expect(400);
    await planner.get('/api/comparisons').query({ from, to, class: 'lain' }).expect(400);
    await planner.post('/api/comparisons/reports').send({ from, to: 999_999 }).expect(404);
  });
});

describe('the workbook of a comparison', () => {
  let xlsx: Buffer;
  let jobId: string;
  beforeAll(async () => {
    const { body } = await planner.post('/api/comparisons/reports').send({ from, to }).expect(202);
    jobId = body.jobId;
    const job = await waitForJob(planner, jobId);
    if (job.status !== 'selesai') throw new Error(JSON.stringify(job.problem));
    xlsx = (await planner.get(`/api/reports/${jobId}/file`).responseType('blob').expect(200)).body;
  }, JOB_MS);

  it.each([
    ['Selisih per OPD', ['F', 'G', 'H']],
    ['Perubahan', ['H', 'I', 'J']],
  ] as const)('has on %s formulas that give the difference of totals', async (sheet, columns) => {
    const cells = await readSheet(xlsx, sheet);
    const { totals } = await compare(planner);
    const row = totalRow(cells);
    const [before, after, delta] = columns.map((column) => evaluate(cells, `${column}${row}`));
    expect(delta).toBe(Rupiah.parse(totals.delta).sen);
    expect(after! - before!).toBe(delta);
    expect(sen(cells.get(`${columns[2]}${row}`)?.value)).toBe(delta);
    if (sheet === 'Selisih per OPD') expect(after).toBe(Rupiah.parse(totals.after).sen);
    expect(cells.get(`${columns[2]}${FIRST_DATA_ROW}`)?.formula).toBe(
      `${columns[1]}${FIRST_DATA_ROW}-${columns[0]}${FIRST_DATA_ROW}`,
    );
  });

  it('has a row for every change, each with its class in words', async () => {
    const cells = await readSheet(xlsx, 'Perubahan');
    const { total } = await compare(planner);
    const words = Array.from({ length: total }, (_, row) => cells.get(`B${FIRST_DATA_ROW + row}`));
    expect(new Set(words.map((cell) => cell?.value))).toEqual(
      new Set(['Baru', 'Tidak ada lagi', 'Berubah', 'Berganti nama/kode']),
    );
    expect(totalRow(cells)).toBe(FIRST_DATA_ROW + total);
  });

  it('is kept from others', async () => {
    await official.get(`/api/reports/${jobId}/file`).expect(404);
  });
});

function totalRow(cells: ReadonlyMap<string, XmlCell>): number {
  for (const [address, { value }] of cells) {
    if (value === 'JUMLAH') return Number(address.replace(/\D/g, ''));
  }
  throw new Error('No total row');
}

/** What a cell gives when calculated from the numbers it refers to, in sen. */
function evaluate(cells: ReadonlyMap<string, XmlCell>, address: string): bigint {
  const { formula, value } = cells.get(address) ?? {};
  if (formula === undefined) return sen(value);
  const difference = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula);
  if (difference) return evaluate(cells, difference[1]!) - evaluate(cells, difference[2]!);
  const [, column, first, last] = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(formula)!;
  let sum = 0n;
  for (let row = Number(first); row <= Number(last); row += 1) {
    sum += evaluate(cells, `${column}${row}`);
  }
  return sum;
}

function sen(value: string | undefined): bigint {
  return BigInt(Math.round(Number(value ?? 0) * 100));
}
