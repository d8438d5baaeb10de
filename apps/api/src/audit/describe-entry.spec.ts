import type { AuditListItem } from '@app/database';
import { describeEntry } from './describe-entry';

const zone = { timeZone: 'Asia/Jayapura', timeZoneLabel: 'WIT' };
const names = new Map([
  ['region 63.01.01.2001', 'Desa Batu Ampar'],
  ['account perencana', 'Siti Aminah'],
  ['priority 7', '01 Ketahanan pangan'],
]);

const entry = (over: Partial<AuditListItem>): AuditListItem =>
  ({
    id: '1',
    at: new Date('2026-11-24T01:00:00Z'),
    actor: 'perencana',
    actorName: 'Siti Aminah',
    action: 'ubah',
    tableName: 'lokus',
    rowId: '12',
    rowName: 'Jalan desa di Desa Batu Ampar',
    changes: {},
    aboutGoneAccount: false,
    ...over,
  }) as AuditListItem;
const told = (changes: AuditListItem['changes'], over: Partial<AuditListItem> = {}) =>
  describeEntry(entry({ changes, ...over }), { zone, names }).changes;

describe('an entry of the trail', () => {
  it('calls rows, regions and people by name', () => {
    const changes: AuditListItem['changes'] = { desa_code: [null, '63.01.01.2001'] };
    expect(describeEntry(entry({ changes }), { zone, names }).sentence).toBe(
      'Siti Aminah mengubah lokus "Jalan desa di Desa Batu Ampar": desa dari (kosong) menjadi Desa Batu Ampar.',
    );
    expect(told({ decided_by: ['', 'perencana'] })[0]!.after).toBe('Siti Aminah');
    expect(told({ decided_by: ['', 'bekas'] })[0]!.after).toMatch(/^Akun terhapus [0-9a-f]{6}$/);
    expect(told({ desa_code: [null, '63.99.99.9999'] })[0]!.after).toBe('63.99.99.9999');
  });

  it('tells no number that points to something without a name', () => {
    expect(told({ priority_id: [null, 7] })).toEqual([
      {
        field: 'priority_id',
        label: 'prioritas',
        before: '(kosong)',
        after: '01 Ketahanan pangan',
      },
    ]);
    expect(told({ priority_id: [null, 8], upload_id: [1, 2], version: [1, 2] })).toEqual([]);
  });

  it('tells moments in the zone of the province, and codes in words', () => {
    const moment = '2026-11-24T16:30:00.123456+00:00';
    expect(told({ closes_at: [null, moment] })[0]!.after).toBe('25 November 2026 pukul 01.30 WIT');
    expect(told({ status: ['diajukan', 'setuju_dengan_catatan'] })[0]!.after).toBe(
      'setuju dengan catatan',
    );
    expect(told({ role: ['viewer', 'planner'] })[0]!.after).toBe('Perencana provinsi');
  });

  it('calls a stage as its page does', () => {
    const about = { tableName: 'tahapan', rowName: 'kua_ppas 2027' };
    expect(describeEntry(entry(about), { zone, names }).sentence).toBe(
      'Siti Aminah mengubah tahapan "KUA-PPAS 2027".',
    );
  });
});
