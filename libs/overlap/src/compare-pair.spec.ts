import { Rupiah, type Intervensi } from '@app/vocabulary';
import { comparePair } from './compare-pair';

function row(id: string, judul: string, rest: Partial<Intervensi> = {}): Intervensi {
  return {
    id,
    desaCode: '63.03.05.2004',
    desaName: 'Mulyajati',
    tahun: 2027,
    level: 'kabupaten',
    opd: 'Dinas PUPR',
    sumberDana: ['DAK_FISIK'],
    bidang: '',
    nomenklatur: '',
    judul,
    lokasi: '',
    volume: undefined,
    satuan: '',
    months: { start: 5, end: 7 },
    sasaran: '',
    anggaran: Rupiah.of(100_000_000),
    ...rest,
  };
}

const desa: Partial<Intervensi> = {
  level: 'desa',
  opd: 'Pemerintah Desa Mulyajati',
  sumberDana: ['DD'],
};

const kindOf = (a: Intervensi, b: Intervensi) => comparePair(a, b)?.kind;

describe('a pair that collides', () => {
  it('is double funding when two funds harden and asphalt one hamlet road', () => {
    const hardened = row('1', 'Pengerasan jalan desa Dusun I', {
      ...desa,
      months: { start: 4, end: 5 },
    });
    const paved = row('2', 'Pengaspalan jalan', {
      lokasi: 'Dusun 1',
      months: { start: 5, end: 6 },
    });
    expect(kindOf(hardened, paved)).toBe('pendanaan_ganda');
  });

  it('is found under other words and another spelling of the RT', () => {
    const pair = comparePair(
      row('1', 'Pemb. JUT', { ...desa, lokasi: 'Kp. Bangkir RT. 001 RW. 003' }),
      row('2', 'Pembangunan jalan usaha tani melalui Poktan', { lokasi: 'Kp Bangkir Rt 01/03' }),
    );
    expect(pair?.kind).toBe('pendanaan_ganda');
    expect(pair?.evidence.map(({ reason }) => reason).join('; ')).toContain('RT 01 sama');
  });

  it('is read from volume and place when the title is only the nomenclature', () => {
    const name = 'Penyediaan Sanitasi Masyarakat';
    const nomenklatur = { nomenklatur: name, satuan: 'MCK: 1 Unit' };
    expect(
      kindOf(
        row('1', name, { ...nomenklatur, lokasi: 'Dusun Pasir Huni' }),
        row('2', 'Rehab WC umum', { ...desa, lokasi: 'Cibodas, Panyindangan dan Pasir Huni' }),
      ),
    ).toBe('pendanaan_ganda');
  });

  it('is a duplicate when one agency enters the same line twice', () => {
    const line = row('1', 'Pelatihan Linmas', desa);
    expect(kindOf(line, { ...line, id: '2' })).toBe('duplikasi');
  });

  it('is double funding when the same building follows in the next year from another fund', () => {
    const place = { lokasi: 'RT 02 RW 01 Dusun Talang Baru' };
    expect(
      kindOf(
        row('1', 'Pembangunan embung', place),
        row('2', 'Embung desa', { ...desa, ...place, tahun: 2028 }),
      ),
    ).toBe('pendanaan_ganda');
  });

  it('hinders when two agencies teach one group in the same days', () => {
    const pkk = { sasaran: 'PKK', months: { start: 9, end: 9 } };
    expect(
      kindOf(
        row('1', 'Pelatihan menjahit', { ...pkk, opd: 'Dinas P3AP2KB' }),
        row('2', 'Pelatihan pemasaran digital', { ...pkk, ...desa }),
      ),
    ).toBe('berbenturan');
  });

  it('overlaps when the lessons differ and only the months touch', () => {
    const pkk = { sasaran: 'PKK', months: { start: 9, end: 10 } };
    expect(
      kindOf(
        row('1', 'Pelatihan menjahit', { ...pkk, opd: 'Dinas P3AP2KB' }),
        row('2', 'Pelatihan pemasaran digital', { ...pkk, ...desa, months: { start: 9, end: 9 } }),
      ),
    ).toBe('tumpang_tindih');
  });

  it('overlaps when small upkeep is planned beside the rebuilding of the same channel', () => {
    const place = { lokasi: 'RT 03 Dusun Talang Baru' };
    expect(
      kindOf(
        row('1', 'Rehab saluran irigasi', { ...place, anggaran: Rupiah.of(400_000_000) }),
        row('2', 'Pemeliharaan saluran irigasi', {
          ...desa,
          ...place,
          anggaran: Rupiah.of(40_000_000),
        }),
      ),
    ).toBe('tumpang_tindih');
  });

  it('hinders when a culvert is laid through a road that is being rebuilt', () => {
    expect(
      kindOf(
        row('1', 'Rekonstruksi Jl. Andaman RT 01-RT 04', { months: { start: 6, end: 9 } }),
        row('2', 'Pembangunan box culvert Jl. Andaman RT 02', {
          ...desa,
          months: { start: 8, end: 10 },
        }),
      ),
    ).toBe('berbenturan');
  });

  it('hinders when pipes are dug in after the road is paved', () => {
    const place = { lokasi: 'RT 03 Dusun Talang Baru' };
    expect(
      kindOf(
        row('1', 'Pengaspalan jalan desa', { ...place, months: { start: 3, end: 5 } }),
        row('2', 'Pipanisasi air bersih', { ...desa, ...place, months: { start: 7, end: 8 } }),
      ),
    ).toBe('berbenturan');
  });
});

describe('a pair that completes each other', () => {
  const road = 'Pembangunan jalan usaha tani Dusun Talang Baru';

  it.each([
    ['design and work', road, 'Perencanaan jalan usaha tani Dusun Talang Baru'],
    ['supervision and work', road, 'Supervisi pekerjaan jalan usaha tani Dusun Talang Baru'],
    ['road and lighting', road, 'Pemasangan PJU Dusun Talang Baru'],
    ['phase one and two', `${road} tahap I`, `${road} tahap II`],
    ['other RT', `${road} RT 01`, `${road} RT 02`],
    ['other hamlet', road, 'Pembangunan jalan usaha tani Dusun Sumber Rejo'],
    ['other segment', `${road}, Cikole`, 'JUT Kp. Sindang - Kp. Wangi'],
    ['half years', 'Insentif kader posyandu semester I', 'Honor kader posyandu Jul-Des'],
    ['other commodity', 'Bantuan bibit kopi untuk poktan', 'Bibit karet untuk kelompok tani'],
    ['other alley of one RT', 'Paving Gg. Rahmat RT 03', 'Semenisasi Gg. Sejahtera RT 03'],
    ['other group', 'Bantuan pupuk Poktan Uren Jaya', 'Bantuan pupuk Poktan Maju Bersama'],
    [
      'road and pipes that share no more than the hamlet',
      'Pengaspalan jalan Dusun Talang Baru',
      'Pipanisasi air bersih Dusun Talang Baru',
    ],
    ['train and equip', 'Pelatihan kader posyandu', 'Pengadaan alat posyandu'],
  ])('is no collision: %s', (_, first, second) => {
    const kind = kindOf(
      row('1', first),
      row('2', second, { ...desa, months: { start: 9, end: 10 } }),
    );
    expect([undefined, 'saling_melengkapi']).toContain(kind);
  });

  it('is no collision when the people differ', () => {
    const first = row('1', 'Pelatihan budidaya pertanian', { sasaran: 'KWT' });
    const second = row('2', 'Bimtek budidaya pertanian', { ...desa, sasaran: 'Poktan' });
    expect(kindOf(first, second)).toBe('saling_melengkapi');
  });
});

describe('a pair that is none', () => {
  it('ignores the transfer row that is the desa own money', () => {
    const transfer = row('1', 'Dana Desa Mulyajati', { opd: 'BPKAD' });
    expect(comparePair(transfer, row('2', 'BLT Dana Desa', desa))).toBeUndefined();
  });

  it('ignores rows of two desa', () => {
    const first = row('1', 'Pembangunan embung');
    expect(comparePair(first, { ...first, id: '2', desaCode: '63.03.05.2005' })).toBeUndefined();
  });

  it('ignores rows two years apart', () => {
    const first = row('1', 'Pembangunan embung');
    expect(comparePair(first, { ...first, id: '2', tahun: 2029 })).toBeUndefined();
  });

  it('tells two bridges of one desa apart by their names', () => {
    const kind = kindOf(
      row('1', 'Perbaikan Jembatan Dumpoh'),
      row('2', 'Perbaikan Jembatan Siwuni', desa),
    );
    expect([undefined, 'saling_melengkapi']).toContain(kind);
  });
});

describe('what a pair reports', () => {
  it('tells same-agency pairs from cross-agency ones', () => {
    const first = row('1', 'Pembangunan embung', { lokasi: 'Dusun Talang Baru' });
    expect(comparePair(first, { ...first, id: '2' })?.crossAgency).toBe(false);
    expect(comparePair(first, { ...first, ...desa, id: '2' })?.crossAgency).toBe(true);
  });

  it('names the facts that would settle the question', () => {
    const pair = comparePair(row('1', 'Pembangunan JUT'), row('2', 'Jalan usaha tani', desa));
    expect(pair?.missing).toEqual([
      'RT atau dusun pada kedua baris',
      'titik awal dan akhir ruas',
      'volume dan satuan',
    ]);
  });
});
