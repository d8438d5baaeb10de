import { AGREED_STATUSES } from '@app/vocabulary';
import { lockOfPengajuan } from './lock-of-pengajuan';
import { actionsFor } from './move-pengajuan';
import { RATIFIED_FROM } from './ratify-pengajuan';

describe('a pengajuan whose stage is ratified', () => {
  it('is ratified with it if the province agreed to it, and else keeps its state', () => {
    expect([...RATIFIED_FROM, 'disahkan']).toEqual(AGREED_STATUSES);
  });

  it('takes no further step, and says so', () => {
    expect([...actionsFor('pemilik', 'disahkan'), ...actionsFor('provinsi', 'disahkan')]).toEqual(
      [],
    );
    const lock = lockOfPengajuan({
      tahapan: {
        status: 'dibuka',
        opensAt: '2026-11-02T00:00:00+08:00',
        closesAt: '2026-12-11T16:00:00+08:00',
      },
      status: 'disahkan',
      exceptionUntil: undefined,
      now: '2026-11-24T09:00:00+08:00',
    });
    expect(lock?.reason).toMatch(/sudah disahkan/);
  });
});
