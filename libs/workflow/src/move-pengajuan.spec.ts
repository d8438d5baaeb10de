import { PENGAJUAN_STATUSES } from '@app/vocabulary';
import type { PengajuanStatus } from '@app/vocabulary';
import { PENGAJUAN_ACTIONS, actionsFor, movePengajuan } from './move-pengajuan';
import type { PengajuanAction, PengajuanActor } from './move-pengajuan';

/** Everything that may happen; the test below tries everything else. */
const LEGAL: readonly [PengajuanActor, PengajuanStatus, PengajuanAction, PengajuanStatus][] = [
  ['pemilik', 'draf', 'ajukan', 'diajukan'],
  ['pemilik', 'dikembalikan', 'ajukan', 'diajukan'],
  ['provinsi', 'diajukan', 'verifikasi', 'diverifikasi'],
  ['provinsi', 'diajukan', 'setujui_dengan_catatan', 'setuju_dengan_catatan'],
  ['provinsi', 'diajukan', 'kembalikan', 'dikembalikan'],
  ['provinsi', 'diverifikasi', 'kembalikan', 'dikembalikan'],
  ['provinsi', 'setuju_dengan_catatan', 'kembalikan', 'dikembalikan'],
];
const ACTORS: PengajuanActor[] = ['pemilik', 'provinsi'];
const whole = { rows: 3, note: 'Mohon lengkapi lokasi.', rowNotes: 0 };

describe('a pengajuan', () => {
  it.each(LEGAL)('%s: %s, by %s, becomes %s', (by, status, action, expected) => {
    expect(movePengajuan({ by, status, action, ...whole })).toEqual({ ok: true, status: expected });
  });

  it('goes no other way, and says why in words', () => {
    for (const by of ACTORS) {
      for (const status of PENGAJUAN_STATUSES) {
        for (const action of PENGAJUAN_ACTIONS) {
          const legal = LEGAL.some(([a, b, c]) => a === by && b === status && c === action);
          const moved = movePengajuan({ by, status, action, ...whole });
          expect([by, status, action, moved.ok]).toEqual([by, status, action, legal]);
          if (!moved.ok) expect(moved.reason).toMatch(/\.$/);
          expect(actionsFor(by, status).includes(action)).toBe(legal);
        }
      }
    }
  });

  it('without a row cannot be sent', () => {
    const moved = movePengajuan({
      by: 'pemilik',
      status: 'draf',
      action: 'ajukan',
      rows: 0,
      note: '',
      rowNotes: 0,
    });
    expect(moved).toMatchObject({ ok: false, why: 'kosong' });
  });

  it.each(['kembalikan', 'setujui_dengan_catatan'] as const)('needs a note to %s', (action) => {
    const asked = { by: 'provinsi', status: 'diajukan', action, rows: 3, note: '  ' } as const;
    expect(movePengajuan({ ...asked, rowNotes: 0 })).toMatchObject({ ok: false, why: 'catatan' });
    // A note on the row that is to be put right says more than one on the whole.
    expect(movePengajuan({ ...asked, rowNotes: 1 })).toMatchObject({ ok: true });
  });
});
