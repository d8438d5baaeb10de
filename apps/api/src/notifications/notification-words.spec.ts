import { wordsOf } from './notification-words';

const tahapan = 'Rancangan 2027';

describe('a notification', () => {
  it('of new findings says how many there are, in one sentence', () => {
    const told = { kind: 'temuan', facts: { tahapan }, amount: 1234, tahapanId: 3 } as const;
    expect(wordsOf(told)).toEqual({
      title: '1.234 temuan baru',
      detail: 'Pada Rancangan 2027, sejak terakhir Anda membacanya.',
      path: '/temuan?tahapan=3',
    });
  });

  it('of one verdict names the agency, the note and its page', () => {
    const facts = {
      tahapan,
      status: 'dikembalikan',
      agencies: ['Dinas PUPR'],
      opdId: 12,
      note: 'Lengkapi lokasi.',
    };
    expect(wordsOf({ kind: 'pengajuan', facts, amount: 1, tahapanId: 3 })).toEqual({
      title: 'Pengajuan Dinas PUPR dikembalikan',
      detail: 'Rancangan 2027. Lengkapi lokasi.',
      path: '/pengajuan/12?tahapan=3',
    });
  });

  it('of many verdicts names the first five agencies', () => {
    const agencies = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const facts = { tahapan, status: 'setuju_dengan_catatan', agencies, opdId: null, note: '' };
    const words = wordsOf({ kind: 'pengajuan', facts, amount: 1, tahapanId: 3 });
    expect(words.title).toBe('7 pengajuan disetujui dengan catatan');
    expect(words.detail).toBe('Rancangan 2027. A, B, C, D, E, dan 2 lainnya.');
  });

  it('of a request says who proposes what, and of an answer what was said', () => {
    const facts = {
      requestId: 5,
      from: 'Dinas PUPR',
      to: 'Dinas Pertanian',
      desa: 'Desa Pemuda',
      suggestion: 'gabung',
      counterSuggestion: null,
    };
    const title = (more: object) =>
      wordsOf({ kind: 'permintaan', facts: { ...facts, ...more }, amount: 1, tahapanId: 3 }).title;
    expect(title({ status: 'menunggu' })).toBe('Dinas PUPR mengusulkan menggabungkan kegiatan');
    expect(title({ status: 'tolak' })).toBe(
      'Dinas Pertanian menolak usulan menggabungkan kegiatan',
    );
    expect(title({ status: 'usul_balik', counterSuggestion: 'jadwalkan' })).toBe(
      'Dinas Pertanian mengusulkan balik mengatur jadwal',
    );
  });
});
