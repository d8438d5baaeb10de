import { loadGovernmentPlan, readCompleteness } from '@app/database';
import type { PengajuanBoardDto, PengajuanDto } from '../apps/api/src/pengajuan/pengajuan.dto';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';
import { renjaLine, uploadRenja } from './support/upload-renja';

let app: TestApp;
let planner: Visitor;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

/** A fresh agency of Tapin with one row in draft. */
async function draftOf(agency: string): Promise<PengajuanDto> {
  const { job } = await uploadRenja(official, app.tahapan, renjaLine(agency, 5_000_000));
  expect(job?.result).toMatchObject({ outcome: 'tersimpan' });
  return pengajuanOf(agency);
}

async function pengajuanOf(agency: string, visitor = official): Promise<PengajuanDto> {
  const { body } = await visitor.get(`/api/pengajuan?tahapan=${app.tahapan}`).expect(200);
  const found = (body as PengajuanBoardDto).rows.find(({ opdName }) => opdName === agency);
  if (!found) throw new Error(`${agency} is not on the board`);
  return found;
}

type Item = { opdId: number; version?: number; rows?: object[] };
const send = (visitor: Visitor, ...items: Item[]) =>
  visitor.post('/api/pengajuan/submissions').send({ tahapan: app.tahapan, items });
const judge = (action: string, items: Item[], note?: string) =>
  planner.post('/api/pengajuan/verdicts').send({ tahapan: app.tahapan, action, items, note });
const itemOf = ({ opdId, version }: PengajuanDto): Item => ({ opdId, version });

interface Completeness {
  sent: number;
  expected: number;
  returned: number;
}

/** As Ringkasan says it, after the board, the pack and the rules were found to say the same. */
async function completenessOf(pemda: string): Promise<Completeness> {
  const question = `tahapan=${app.tahapan}&pemda=${pemda}`;
  const { body } = await planner.get(`/api/summary?${question}`).expect(200);
  const { sent, expected, returned } = body.completeness as Completeness;
  const board = await planner.get(`/api/pengajuan?${question}`).expect(200);
  expect(board.body.governments).toMatchObject([{ sent, expected, returned }]);
  const manager = app.dataSource.manager;
  const ofPack = await readCompleteness(manager, app.tahapan);
  expect(ofPack).toContainEqual({ pemdaCode: pemda, sent, expected });
  const { completeness } = await loadGovernmentPlan(manager, {
    tahapanId: app.tahapan,
    pemdaCode: pemda,
  });
  expect(completeness).toEqual({ sent, expected });
  return { sent, expected, returned };
}

const moved = (from: Completeness, by: Partial<Completeness>): Completeness => ({
  ...from,
  sent: from.sent + (by.sent ?? 0),
  returned: from.returned + (by.returned ?? 0),
});

describe('a draft', () => {
  it('shows the province that it exists and how large it is, and none of its rows until it is sent', async () => {
    const draft = await draftOf('Dinas Draf');
    const seen = await pengajuanOf('Dinas Draf', planner);
    expect(seen).toMatchObject({ status: 'draf', programs: 1, pagu: '5000000.00', actions: [] });
    const rows = async () => {
      const { body } = await planner
        .get(`/api/programs?tahapan=${app.tahapan}&opd=${draft.opdId}`)
        .expect(200);
      return body.total;
    };
    expect(await rows()).toBe(0);
    await send(official, itemOf(draft)).expect(200);
    expect(await rows()).toBe(1);
  });

  it('goes to the province, comes back with notes on its rows, and goes again', async () => {
    const draft = await draftOf('Dinas Bolak-Balik');
    await send(official, itemOf(draft)).expect(200);
    const [{ id }] = await app.dataSource.query('SELECT id FROM program WHERE opd_id = $1', [
      draft.opdId,
    ]);
    const sent = await pengajuanOf('Dinas Bolak-Balik', planner);
    expect(sent.lock?.reason).toMatch(/sudah diajukan/);
    await judge('kembalikan', [itemOf(sent)]).expect(409);
    const rows = [{ programId: id, note: 'Sebutkan desanya.' }];
    await judge('kembalikan', [{ ...itemOf(sent), rows }], 'Lengkapi lokasi.').expect(200);
    const back = await pengajuanOf('Dinas Bolak-Balik');
    expect(back).toMatchObject({ status: 'dikembalikan', note: 'Lengkapi lokasi.', lock: null });
    const { body } = await official
      .get(`/api/pengajuan/${draft.opdId}?tahapan=${app.tahapan}`)
      .expect(200);
    expect(body.notes).toMatchObject([{ programId: id, note: 'Sebutkan desanya.' }]);
    expect(body.events.map(({ to }: { to: string }) => to)).toEqual([
      'draf',
      'diajukan',
      'dikembalikan',
    ]);
    await send(official, itemOf(back)).expect(200);
  });

  it('is given back with a note on one of its rows alone, and never without any note', async () => {
    const draft = await draftOf('Dinas Catatan Baris');
    await send(official, itemOf(draft)).expect(200);
    const sent = await pengajuanOf('Dinas Catatan Baris', planner);
    const refused = await judge('kembalikan', [{ ...itemOf(sent), rows: [] }]).expect(409);
    expect(refused.body.code).toBe('pengajuan.catatan');
    const [{ id }] = await app.dataSource.query('SELECT id FROM program WHERE opd_id = $1', [
      draft.opdId,
    ]);
    const rows = [{ programId: id, note: 'Sebutkan desanya.' }];
    await judge('kembalikan', [{ ...itemOf(sent), rows }]).expect(200);
    expect((await pengajuanOf('Dinas Catatan Baris')).status).toBe('dikembalikan');
  });

  it('stops counting as sent everywhere when it is given back, and counts again when sent again', async () => {
    const draft = await draftOf('Dinas Hitungan');
    const before = await completenessOf('63.05');
    await send(official, itemOf(draft)).expect(200);
    expect(await completenessOf('63.05')).toEqual(moved(before, { sent: 1 }));

    const sent = await pengajuanOf('Dinas Hitungan', planner);
    await judge('kembalikan', [itemOf(sent)], 'Lengkapi lokasi.').expect(200);
    expect(await completenessOf('63.05')).toEqual(moved(before, { returned: 1 }));

    await send(official, itemOf(await pengajuanOf('Dinas Hitungan'))).expect(200);
    expect(await completenessOf('63.05')).toEqual(moved(before, { sent: 1 }));
  });

  it('of another kabupaten looks to an official like one that does not exist', async () => {
    const draft = await draftOf('Dinas Tetangga');
    const stranger = await app.signIn('banjar');
    await send(stranger, itemOf(draft)).expect(404);
    await stranger.get(`/api/pengajuan/${draft.opdId}?tahapan=${app.tahapan}`).expect(404);
    expect(await pengajuanOf('Dinas Tetangga')).toMatchObject({ status: 'draf' });
  });
});

describe('a sent plan', () => {
  it('is locked against imports, with the reason and the agency in words', async () => {
    const draft = await draftOf('Dinas Terkunci');
    await send(official, itemOf(draft)).expect(200);
    const again = renjaLine('Dinas Terkunci', 9_000_000);
    const { job } = await uploadRenja(official, app.tahapan, again);
    expect(job).toMatchObject({ status: 'gagal' });
    expect(job?.problem?.detail).toMatch(/sudah diajukan.*Dinas Terkunci/);
    expect(await pengajuanOf('Dinas Terkunci')).toMatchObject({ pagu: '5000000.00' });
  });

  it('can be verified many at once, and not one of them when one has changed', async () => {
    const names = ['Dinas Satu', 'Dinas Dua B', 'Dinas Tiga CC'];
    for (const name of names) await send(official, itemOf(await draftOf(name))).expect(200);
    const [first, ...others] = await Promise.all(names.map((name) => pengajuanOf(name, planner)));
    const stale = { opdId: first!.opdId, version: first!.version - 1 };
    const refused = await judge('verifikasi', [...others.map(itemOf), stale]);
    expect(refused.status).toBe(409);
    expect(refused.body.current).toMatchObject({ version: first!.version });
    expect((await pengajuanOf('Dinas Dua B')).status).toBe('diajukan');
    await judge('verifikasi', [first!, ...others].map(itemOf)).expect(200);
    expect((await pengajuanOf('Dinas Tiga CC')).status).toBe('diverifikasi');
  });

  it('C03 is not moved without a version, nor with one from the past or the future', async () => {
    const draft = await draftOf('Dinas Versi');
    await send(official, { opdId: draft.opdId }).expect(428);
    await send(official, { opdId: draft.opdId, version: draft.version + 1 }).expect(409);
    await send(official, itemOf(draft)).expect(200);
    await send(official, itemOf(draft)).expect(409);
  });

  it('is sent without notes on rows: those are the words of the province', async () => {
    const draft = await draftOf('Dinas Mencatat');
    const rows = [{ programId: 1, note: 'Catatan sendiri.' }];
    await send(official, { ...itemOf(draft), rows }).expect(400);
  });

  it('C12 is sent once when the button is pressed twice', async () => {
    const draft = await draftOf('Dinas Dobel Klik');
    const answers = await Promise.all([
      send(official, itemOf(draft)),
      send(official, itemOf(draft)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('C14 is judged by one of two planners who press at the same moment', async () => {
    await send(official, itemOf(await draftOf('Dinas Dua Perencana'))).expect(200);
    const sent = await pengajuanOf('Dinas Dua Perencana', planner);
    const answers = await Promise.all([
      judge('verifikasi', [itemOf(sent)]),
      judge('kembalikan', [itemOf(sent)], 'Periksa lagi.'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('C15 is verified in the version that was seen, never in a newer one', async () => {
    await send(official, itemOf(await draftOf('Dinas Versi Baru'))).expect(200);
    const seen = await pengajuanOf('Dinas Versi Baru', planner);
    await judge('kembalikan', [itemOf(seen)], 'Perbaiki pagu.').expect(200);
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Versi Baru', 7_000_000));
    await send(official, itemOf(await pengajuanOf('Dinas Versi Baru'))).expect(200);
    await judge('verifikasi', [itemOf(seen)]).expect(409);
    expect((await pengajuanOf('Dinas Versi Baru')).status).toBe('diajukan');
  });

  it('C16 takes no step that the workflow does not know', async () => {
    const draft = await draftOf('Dinas Langkah Salah');
    for (const action of ['verifikasi', 'setujui_dengan_catatan', 'kembalikan']) {
      await judge(action, [itemOf(draft)], 'Catatan.').expect(409);
    }
    expect(await pengajuanOf('Dinas Langkah Salah')).toMatchObject({
      status: 'draf',
      version: draft.version,
    });
  });

  it('is judged by nobody but a planner', async () => {
    const order = { tahapan: app.tahapan, action: 'verifikasi', items: [{ opdId: 1, version: 1 }] };
    await official.post('/api/pengajuan/verdicts').send(order).expect(403);
    const facilitator = await app.signIn('fasilitator');
    await facilitator.post('/api/pengajuan/verdicts').send(order).expect(403);
  });
});
