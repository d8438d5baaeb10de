import type { Reader, WaitingPengajuan } from '@app/database';
import { deadlineNotices } from './deadline-notices';

const zone = { timeZone: 'Asia/Makassar', timeZoneLabel: 'WITA' };
const plan: WaitingPengajuan = {
  tahapanId: 3,
  tahun: 2027,
  kind: 'rancangan',
  tahapanStatus: 'dibuka',
  opensAt: new Date('2026-11-02T00:00:00+08:00'),
  closesAt: new Date('2026-12-11T16:00:00+08:00'),
  opdId: 1,
  opdName: 'Dinas PUPR',
  pemdaCode: '63.01',
  status: 'draf',
  exceptionUntil: null,
};
const waiting = [plan, { ...plan, opdId: 2, opdName: 'Dinas Sosial' }];
const reader = (id: number, role: Reader['role'], more: Partial<Reader> = {}): Reader => ({
  id,
  username: `u${id}`,
  role,
  pemdaCode: '63.01',
  opdId: null,
  ...more,
});
const readers = [
  reader(1, 'regency_official'),
  reader(2, 'opd_official', { opdId: 1 }),
  reader(3, 'regency_official', { pemdaCode: '63.02' }),
  reader(4, 'planner', { pemdaCode: '63' }),
];
const at = (now: string, plans = waiting) =>
  deadlineNotices(plans, readers, { now: new Date(now), zone });

describe('deadlines', () => {
  it('are told to the agency about itself and to its kabupaten in one notification', () => {
    const notices = at('2026-12-04T00:00:01+08:00');
    expect(notices.map(({ reader: { id }, facts }) => [id, facts])).toEqual([
      [
        1,
        {
          tahapan: 'Rancangan 2027',
          deadline: 'Jumat, 11 Desember 2026 pukul 16.00 WITA',
          agencies: ['Dinas PUPR', 'Dinas Sosial'],
          opdId: null,
        },
      ],
      [2, expect.objectContaining({ agencies: ['Dinas PUPR'], opdId: 1 })],
    ]);
  });

  it('are told seven, three and one days before, each once, and not a moment earlier', () => {
    const subjects = (now: string) => [...new Set(at(now).map(({ subject }) => subject))];
    const of = (step: number) => [`3:2026-12-11T08:00:00.000Z:${step}`];
    expect(subjects('2026-12-03T23:59:59+08:00')).toEqual([]);
    expect(subjects('2026-12-05T10:00:00+08:00')).toEqual(of(7));
    expect(subjects('2026-12-08T10:00:00+08:00')).toEqual(of(3));
    expect(subjects('2026-12-11T15:59:59+08:00')).toEqual(of(1));
    expect(subjects('2026-12-11T16:00:00+08:00')).toEqual([]);
  });

  it('of an exception are its own, and only of the agency that has it', () => {
    const exceptionUntil = new Date('2026-12-14T16:00:00+08:00');
    const plans = [{ ...plan, exceptionUntil }, waiting[1]!];
    const notices = at('2026-12-12T10:00:00+08:00', plans);
    expect(notices.map(({ reader: { id }, subject }) => [id, subject])).toEqual([
      [1, '3:2026-12-14T08:00:00.000Z:3'],
      [2, '3:2026-12-14T08:00:00.000Z:3'],
    ]);
    expect(notices[0]!.facts).toMatchObject({ agencies: ['Dinas PUPR'] });
  });
});
