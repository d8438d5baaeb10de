import { createDataSource, enterScope, findAccount } from '@app/database';
import { scopeOf } from '../apps/api/src/access/scope';
import { ScopedDatabase } from '../apps/api/src/database/scoped-database';
import { DeadlineRunnerService } from '../apps/api/src/notifications/deadline-runner.service';
import type { NotificationDto } from '../apps/api/src/notifications/notification.dto';
import { ScheduleService } from '../apps/api/src/notifications/schedule.service';
import type { PengajuanBoardDto } from '../apps/api/src/pengajuan/pengajuan.dto';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';
import { renjaLine, uploadRenja } from './support/upload-renja';

let app: TestApp;
let official: Visitor;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tapin');
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

async function told(visitor: Visitor, query = ''): Promise<NotificationDto[]> {
  const { body } = await visitor.get(`/api/notifications?size=100${query}`).expect(200);
  return body.rows;
}
const unread = async (visitor: Visitor): Promise<number> =>
  (await visitor.get('/api/notifications/unread').expect(200)).body.count;

/** What row-level security shows an account that is news to it, counted by the database. */
async function newsOf(username: string, table: 'finding' | 'overlap_case'): Promise<number> {
  const asApp = createDataSource({ url: app.databaseUrl, role: 'app', poolSize: 1 });
  await asApp.initialize();
  try {
    return await asApp.transaction(async (manager) => {
      const account = await findAccount(manager, username);
      await enterScope(manager, scopeOf(account!));
      // Of what the province may see, its own government and agencies are what concerns it.
      const own = {
        finding: 't.pemda_code = scope_pemda()',
        overlap_case: `(t.pemda_code = scope_pemda() OR EXISTS (
          SELECT FROM overlap_case_member m WHERE m.case_id = t.id AND m.pemda_code = scope_pemda()))`,
      }[table];
      const kind = table === 'finding' ? 'temuan' : 'tumpang_tindih';
      const [{ count }] = await manager.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM ${table} t WHERE t.tahapan_id = $1 AND ${own}
           AND t.first_seen_at > COALESCE((SELECT n.counted_from FROM notification n
             WHERE n.kind = $2 AND n.tahapan_id = $1), to_timestamp(0))`,
        [app.tahapan, kind],
      );
      return count;
    });
  } finally {
    await asApp.destroy();
  }
}

describe('new findings and cases', () => {
  it.each(['tanahlaut', 'tapin', 'pupr.tanahlaut', 'perencana'])(
    'are one notification to %s, of exactly those rows that the account may see',
    async (username) => {
      const rows = await told(await app.signIn(username));
      for (const [kind, table, page] of [
        ['temuan', 'finding', 'temuan'],
        ['tumpang_tindih', 'overlap_case', 'tumpang-tindih'],
      ] as const) {
        const own = rows.filter((row) => row.kind === kind);
        const news = await newsOf(username, table);
        expect([kind, own.length]).toEqual([kind, news > 0 ? 1 : 0]);
        if (!own[0]) continue;
        expect(own[0].title).toMatch(
          new RegExp(`^${new Intl.NumberFormat('id-ID').format(news)} `),
        );
        expect(own[0].path).toContain(`/${page}?tahapan=${app.tahapan}`);
      }
    },
  );

  it('are not told to those who only look on', async () => {
    for (const username of ['pimpinan', 'fasilitator', 'admin']) {
      expect(await told(await app.signIn(username))).toEqual([]);
    }
  });

  it('are only those that came after the last look, and none when the same is found again', async () => {
    await official.post('/api/notifications/read').send({}).expect(200);
    expect(await unread(official)).toBe(0);
    const line = renjaLine('Dinas Kabar Baru', 5_000_000);
    await uploadRenja(official, app.tahapan, line);
    const [news] = await told(official, '&kind=temuan&unread=1');
    const count = await newsOf('tapin', 'finding');
    expect(count).toBeGreaterThan(0);
    expect(news!.title).toBe(`${count} temuan baru`);
    await official
      .post('/api/notifications/read')
      .send({ ids: [news!.id] })
      .expect(200);
    // Another row of another agency computes every finding of the kabupaten anew.
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Kabar Lain', 7_000_000));
    const [second] = await told(official, '&kind=temuan');
    expect(second!.id).toBe(news!.id);
    const again = await newsOf('tapin', 'finding');
    expect(second!.title).toBe(`${again} temuan baru`);
    expect(again).toBeLessThan(2 * count);
  });

  it('leave the unread ones when they are gone again', async () => {
    await app.dataSource.query(`DELETE FROM program p USING opd o
      WHERE o.id = p.opd_id AND o.name IN ('Dinas Kabar Baru', 'Dinas Kabar Lain')`);
    await uploadRenja(official, app.tahapan, renjaLine('Dinas Penutup', 1_000_000));
    const [left] = await told(official, '&kind=temuan&unread=1');
    const count = await newsOf('tapin', 'finding');
    expect(left?.title).toBe(count > 0 ? `${count} temuan baru` : undefined);
  });
});

describe('a verdict of the province', () => {
  const agency = 'Dinas Putusan';
  const find = async () => {
    const { body } = await official.get(`/api/pengajuan?tahapan=${app.tahapan}`).expect(200);
    return (body as PengajuanBoardDto).rows.find(({ opdName }) => opdName === agency)!;
  };
  const judge = async (action: string, note?: string, version?: number) => {
    const { opdId, version: current } = await find();
    const items = [{ opdId, version: version ?? current }];
    const order = { tahapan: app.tahapan, action, items, note };
    return planner.post('/api/pengajuan/verdicts').send(order);
  };
  const send = async () => {
    const { opdId, version } = await find();
    const order = { tahapan: app.tahapan, items: [{ opdId, version }] };
    await official.post('/api/pengajuan/submissions').send(order).expect(200);
  };
  const verdicts = (visitor: Visitor) => told(visitor, '&kind=pengajuan');

  it('that sends a plan back is told to the kabupaten, with the note, the page, and nobody else', async () => {
    await uploadRenja(official, app.tahapan, renjaLine(agency, 5_000_000));
    await send();
    expect((await judge('kembalikan', 'Lengkapi lokasi.')).status).toBe(200);
    const [row, ...others] = await verdicts(official);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      title: 'Pengajuan Dinas Putusan dikembalikan',
      detail: expect.stringContaining('Lengkapi lokasi.'),
      path: `/pengajuan/${(await find()).opdId}?tahapan=${app.tahapan}`,
      read: false,
    });
    for (const username of ['banjar', 'perencana', 'pupr.tanahlaut']) {
      expect(await verdicts(await app.signIn(username))).toEqual([]);
    }
  });

  it('that was refused is told to nobody', async () => {
    await send();
    expect((await judge('kembalikan', 'Lagi.', 1)).status).toBe(409);
    expect(await verdicts(official)).toHaveLength(1);
  });

  it('that agrees with notes is told, a plain one is not', async () => {
    expect((await judge('setujui_dengan_catatan', 'Perbaiki indikator.')).status).toBe(200);
    expect((await verdicts(official))[0]!.title).toMatch(/disetujui dengan catatan$/);
    expect((await judge('kembalikan', 'Ulangi.')).status).toBe(200);
    await send();
    expect((await judge('verifikasi')).status).toBe(200);
    expect(await verdicts(official)).toHaveLength(3);
  });

  it('T13 stays behind when the account moves to another kabupaten', async () => {
    const move = (code: string) =>
      app.dataSource.query(`UPDATE user_account SET pemda_code = $1 WHERE username = 'tapin'`, [
        code,
      ]);
    await move('63.06');
    expect(await told(official)).toEqual([]);
    expect(await unread(official)).toBe(0);
    await move('63.05');
    expect(await verdicts(official)).toHaveLength(3);
  });

  it('cannot be marked as read by somebody else', async () => {
    const [row] = await verdicts(official);
    const stranger = await app.signIn('banjar');
    await stranger
      .post('/api/notifications/read')
      .send({ ids: [row!.id] })
      .expect(200);
    expect((await verdicts(official))[0]!.read).toBe(false);
    await official
      .post('/api/notifications/read')
      .send({ ids: [row!.id] })
      .expect(200);
    expect((await verdicts(official))[0]!.read).toBe(true);
    await official
      .post('/api/notifications/read')
      .send({ ids: ['1; drop'] })
      .expect(400);
  });
});

describe('the question how many are unread', () => {
  it('keeps no session alive, since a page asks it every minute with nobody there', async () => {
    const visitor = await app.signIn('banjar');
    const age = async () => {
      const [{ old }] = await app.dataSource.query(
        `SELECT now() - max(seen_at) > interval '10 minutes' AS old FROM session s
         JOIN user_account u ON u.id = s.user_id WHERE u.username = 'banjar'`,
      );
      return old;
    };
    await app.dataSource.query(`UPDATE session s SET seen_at = now() - interval '30 minutes'
      FROM user_account u WHERE u.id = s.user_id AND u.username = 'banjar'`);
    await unread(visitor);
    expect(await age()).toBe(true);
    await told(visitor);
    expect(await age()).toBe(false);
  });
});

describe('a deadline', () => {
  const tellAt = (now: Date) =>
    app.nest
      .get(ScopedDatabase)
      .asSystem((manager) => app.nest.get(DeadlineRunnerService).tell(manager, now));
  const daysBefore = async (days: number): Promise<Date> => {
    const [{ closesAt }] = await app.dataSource.query(
      `SELECT closes_at AS "closesAt" FROM tahapan WHERE id = $1`,
      [app.tahapan],
    );
    return new Date(closesAt.getTime() - days * 86_400_000);
  };

  it('is told once per step, also when two processes tell at the same moment', async () => {
    await app.dataSource.query(`DELETE FROM notification WHERE kind = 'tenggat'`);
    expect(await tellAt(await daysBefore(9))).toBe(0);
    const counts = await Promise.all([3, 3, 3].map(async (days) => tellAt(await daysBefore(days))));
    const [{ rows, people }] = await app.dataSource.query(
      `SELECT count(*)::int AS rows, count(DISTINCT user_id)::int AS people
       FROM notification WHERE kind = 'tenggat'`,
    );
    expect(rows).toBeGreaterThan(5);
    expect(rows).toBe(people);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(await tellAt(await daysBefore(1))).toBeGreaterThan(0);
  });

  it('names to a kabupaten those of its agencies that still have to send, in one notification', async () => {
    const rows = await told(await app.signIn('kotabaru'), '&kind=tenggat');
    expect(rows).toHaveLength(2);
    expect(rows[0]!.title).toMatch(/^Batas waktu Rancangan 2027: .* pukul \d\d\.\d\d WITA$/);
    expect(rows[0]!.detail).toMatch(/^\d+ OPD belum mengajukan rencananya: /);
  });

  it('is looked at by one job an hour, however many processes want it', async () => {
    const schedule = app.nest.get(ScheduleService);
    const hour = new Date('2031-01-01T00:30:00Z');
    await Promise.all([schedule.enqueueDue(hour), schedule.enqueueDue(hour)]);
    const jobs = () =>
      app.dataSource.query(`SELECT status FROM job WHERE schedule_key = 'tenggat:2031-01-01T08'`);
    for (const giveUpAt = Date.now() + JOB_MS; Date.now() < giveUpAt;) {
      if ((await jobs()).every(({ status }: { status: string }) => status === 'selesai')) break;
      await new Promise((again) => setTimeout(again, 200));
    }
    expect(await jobs()).toEqual([{ status: 'selesai' }]);
  });
});
