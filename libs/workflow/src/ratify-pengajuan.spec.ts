import { PENGAJUAN_STATUSES } from '@app/vocabulary';
import { lockOfPengajuan } from './lock-of-pengajuan';
import { actionsFor } from './move-pengajuan';
import { ratifyPengajuan } from './ratify-pengajuan';

describe('a pengajuan whose stage is ratified', () => {
  it.each(['diverifikasi', 'setuju_dengan_catatan'] as const)(
    'is ratified with it when it was %s',
    (status) => {
      expect(ratifyPengajuan(status)).toBe('disahkan');
    },
  );

  it('keeps its state when the province never agreed to it', () => {
    const kept = PENGAJUAN_STATUSES.filter((status) => ratifyPengajuan(status) === status);
    expect(kept).toEqual(['belum', 'draf', 'diajukan', 'dikembalikan', 'disahkan']);
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
