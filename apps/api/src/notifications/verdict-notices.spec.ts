import type { Reader } from '@app/database';
import { verdictNotices, type Verdict } from './verdict-notices';

const about = { tahapanId: 3, tahapan: 'Rancangan 2027', actor: 'perencana' };
const verdict = (opdId: number, more: Partial<Verdict> = {}): Verdict => ({
  pengajuan: { id: 100 + opdId, opdId, opdName: `Dinas ${opdId}`, pemdaCode: '63.01' },
  status: 'dikembalikan',
  version: 3,
  note: 'Lengkapi lokasi.',
  ...more,
});
const kabupaten: Reader = {
  id: 1,
  username: 'tanahlaut',
  role: 'regency_official',
  pemdaCode: '63.01',
  opdId: null,
};
const agency: Reader = { ...kabupaten, id: 2, role: 'opd_official', opdId: 2, username: 'opd2' };

describe('verdicts of one order', () => {
  it('are one notification for a kabupaten, and the own plan for an agency', () => {
    const notices = verdictNotices([verdict(1), verdict(2)], [kabupaten, agency], about);
    expect(notices.map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ agencies: ['Dinas 1', 'Dinas 2'], opdId: null }),
      expect.objectContaining({ agencies: ['Dinas 2'], opdId: 2, note: 'Lengkapi lokasi.' }),
    ]);
  });

  it('say no note where the notes differ: each stands on its own page', () => {
    const two = [verdict(1), verdict(2, { note: 'Perbaiki pagu.' })];
    expect(verdictNotices(two, [kabupaten], about)[0]!.facts).toMatchObject({ note: '' });
  });

  it('that ask for nothing are not told, nor anything to the one who gave them', () => {
    expect(verdictNotices([verdict(1, { status: 'diverifikasi' })], [kabupaten], about)).toEqual(
      [],
    );
    const self = { ...about, actor: 'tanahlaut' };
    expect(verdictNotices([verdict(1)], [kabupaten], self)).toEqual([]);
  });
});
