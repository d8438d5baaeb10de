import { randomUUID } from 'node:crypto';
import { JobEntity } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { KegiatanDesaPageDto } from '../apps/api/src/kegiatan-desa/kegiatan-desa.dto';
import type { PengajuanBoardDto } from '../apps/api/src/pengajuan/pengajuan.dto';
import type { PresenceDto } from '../apps/api/src/presence/presence.dto';
import type { RakorListDto } from '../apps/api/src/rakor/rakor.dto';
import { START_MS, startTestApp } from './support/test-app';
import type { TestApp, Visitor } from './support/test-app';

/** A plan that was given back is with its sender again. */
const NOT_SENT = ['belum', 'draf', 'dikembalikan'];

describe('the boards of a tahapan', () => {
  let app: TestApp;
  let planner: Visitor;
  let official: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    planner = await app.signIn('perencana');
    official = await app.signIn('banjar');
  }, START_MS);

  afterAll(() => app?.stop());

  const read = async <T>(visitor: Visitor, path: string): Promise<T> =>
    (await visitor.get(`/api/${path}`).expect(200)).body as T;

  it('the board of pengajuan counts each agency once in its government', async () => {
    const board = await read<PengajuanBoardDto>(planner, `pengajuan?tahapan=${app.tahapan}`);
    expect(board.rows.length).toBeGreaterThan(0);
    for (const { code, expected, sent, verified, returned } of board.governments) {
      const rows = board.rows.filter(({ pemdaCode }) => pemdaCode === code);
      expect(expected).toBe(rows.length);
      expect(sent).toBe(rows.filter(({ status }) => !NOT_SENT.includes(status)).length);
      expect(returned).toBe(rows.filter(({ status }) => status === 'dikembalikan').length);
      expect(verified).toBeLessThanOrEqual(sent);
    }
    expect(board.governments.reduce((sum, { expected }) => sum + expected, 0)).toBe(
      board.rows.length,
    );
  });

  it('a tahapan that does not exist has no board', async () => {
    await planner.get('/api/pengajuan?tahapan=999999').expect(404);
  });

  it('a row of presence is the sum of its bidang', async () => {
    const presence = await read<PresenceDto>(planner, `presence?tahapan=${app.tahapan}`);
    expect(presence.rows.length).toBeGreaterThan(0);
    for (const { cells, total, amount } of presence.rows) {
      expect(total).toBe(cells.reduce((sum, { count }) => sum + count, 0));
      expect(amount).toBe(Rupiah.sum(cells.map((cell) => Rupiah.parse(cell.amount))).toString());
    }
  });

  it('an official sees the own kabupaten only', async () => {
    const { rows } = await read<KegiatanDesaPageDto>(
      official,
      `kegiatan-desa?tahapan=${app.tahapan}&size=100`,
    );
    const presence = await read<PresenceDto>(official, `presence?tahapan=${app.tahapan}`);
    const codes = [...rows, ...presence.rows].map(({ desaCode }) => desaCode.slice(0, 5));
    expect([...new Set(codes)]).toEqual(['63.03']);
  });

  it('the agenda of a Rakor is numbered without holes, and every item says why', async () => {
    const { rows } = await read<RakorListDto>(planner, 'rakor');
    const agenda = rows[0]!.agenda;
    expect(agenda.length).toBeGreaterThan(0);
    expect(agenda.map(({ position }) => position)).toEqual(agenda.map((_, index) => index + 1));
    expect(agenda.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('a running job is cancelled by who started it and by nobody else', async () => {
    const running = async (createdBy: string): Promise<string> => {
      const id = randomUUID();
      await app.dataSource.getRepository(JobEntity).insert({
        ...{ id, kind: 'impor', payload: {}, createdBy, pemdaCode: '63.03' },
        ...{ status: 'berjalan', heartbeatAt: new Date() },
      });
      return id;
    };
    const [own, ofColleague] = [await running('banjar'), await running('rekan')];
    await official.post(`/api/jobs/${ofColleague}/cancel`).expect(403);
    await planner.post(`/api/jobs/${own}/cancel`).expect(404);
    const { body } = await official.post(`/api/jobs/${own}/cancel`).expect(200);
    expect(body).toMatchObject({ id: own, status: 'dibatalkan' });
  });

  it('readiness is the answer of the database', async () => {
    await app.visit().get('/api/health/ready').expect(200, { status: 'ok' });
  });
});
