import { TAHAPAN_ACTIONS, TAHAPAN_STATUSES, actionsForTahapan, moveTahapan } from './move-tahapan';

describe('a tahapan', () => {
  it('goes disiapkan, dibuka, ditutup, disahkan, and back only from ditutup', () => {
    const found = TAHAPAN_STATUSES.flatMap((status) =>
      TAHAPAN_ACTIONS.flatMap((action) => {
        const moved = moveTahapan({ status, action, reason: 'Perda terlambat' });
        expect(actionsForTahapan(status).includes(action)).toBe(moved.ok);
        return moved.ok ? [`${status} ${action} ${moved.status}`] : [];
      }),
    );
    expect(found).toEqual([
      'disiapkan buka dibuka',
      'dibuka tutup ditutup',
      'ditutup buka_kembali dibuka',
      'ditutup sahkan disahkan',
    ]);
  });

  it('is opened again only with a reason', () => {
    expect(moveTahapan({ status: 'ditutup', action: 'buka_kembali', reason: ' ' }).ok).toBe(false);
  });
});
