import { Rupiah, type Intervensi } from '@app/vocabulary';
import { findOverlaps } from './find-overlaps';

function row(id: string, judul: string, rest: Partial<Intervensi> = {}): Intervensi {
  return {
    id,
    desaCode: '63.03.05.2004',
    desaName: 'Mulyajati',
    tahun: 2027,
    level: 'kabupaten',
    opd: 'Dinas Pertanian',
    sumberDana: ['DAK_FISIK'],
    bidang: '',
    nomenklatur: '',
    judul,
    lokasi: 'RT 01 RW 03 Dusun Talang Baru',
    volume: undefined,
    satuan: '',
    months: { start: 5, end: 7 },
    sasaran: '',
    anggaran: Rupiah.of(200_000_000),
    ...rest,
  };
}

const byDesa: Partial<Intervensi> = {
  level: 'desa',
  opd: 'Pemerintah Desa Mulyajati',
  sumberDana: ['DD'],
  anggaran: Rupiah.of(176_660_000),
};

const three = [
  row('a', 'Pembangunan jalan usaha tani'),
  row('b', 'Pemb. JUT', byDesa),
  row('c', 'Rehab JUT', { level: 'provinsi', opd: 'Dinas TPH Provinsi', sumberDana: ['PAD'] }),
];

describe('a case', () => {
  it('unites three agencies on one object and adds up their money', () => {
    const { cases } = findOverlaps(three);
    expect(cases).toHaveLength(1);
    expect(cases[0]!.members).toEqual(['a', 'b', 'c']);
    expect(cases[0]!.amount.toString()).toBe('576660000.00');
    expect(cases[0]!.crossAgency).toBe(true);
    expect(cases[0]!.title).toBe('Jalan usaha tani di RT 01 Talang Baru (3 kegiatan)');
  });

  it('shows its weakest pair', () => {
    const { cases, pairs } = findOverlaps(three);
    expect(cases[0]!.weakestPair.score).toBe(Math.min(...pairs.map(({ score }) => score)));
  });

  it('suggests the level that has the kewenangan, though its budget is smaller', () => {
    const { lead } = findOverlaps(three).cases[0]!;
    expect(lead.opd).toBe('Pemerintah Desa Mulyajati');
    expect(lead.reason).toContain('kewenangan desa');
  });

  it('suggests the larger budget where no kewenangan is on record', () => {
    const { lead } = findOverlaps([
      row('a', 'Pengadaan ambulans', { opd: 'Dinas Kesehatan' }),
      row('b', 'Mobil siaga desa', byDesa),
    ]).cases[0]!;
    expect(lead).toEqual({
      opd: 'Dinas Kesehatan',
      reason: 'Anggaran terbesar di antara yang terlibat',
    });
  });

  it('marks in each row the terms that meet', () => {
    const { cases } = findOverlaps(three);
    const texts = (cases[0]!.marks['b'] ?? []).map(({ field, start, end }) =>
      three[1]![field].slice(start, end),
    );
    expect(texts).toContain('JUT');
    expect(texts).toContain('RT 01');
  });

  it('offers ways out with their price', () => {
    for (const { text, price } of findOverlaps(three).cases[0]!.options) {
      expect(text).not.toBe('');
      expect(price).not.toBe('');
    }
  });

  it('of one question does not hide another: a duplicate and the pipe that breaks it open', () => {
    const { cases } = findOverlaps([
      row('a', 'Pengaspalan jalan desa'),
      row('b', 'Peningkatan jalan desa', byDesa),
      row('c', 'Pipanisasi air bersih', { opd: 'PDAM', months: { start: 7, end: 9 } }),
    ]);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(
      new Set(['pendanaan_ganda', 'berbenturan']),
    );
  });

  it('is not made of complements', () => {
    const { cases, pairs } = findOverlaps([
      row('a', 'Pembangunan jalan usaha tani tahap I'),
      row('b', 'Pembangunan jalan usaha tani tahap II', byDesa),
    ]);
    expect(pairs.map(({ kind }) => kind)).toEqual(['saling_melengkapi']);
    expect(cases).toEqual([]);
  });
});
