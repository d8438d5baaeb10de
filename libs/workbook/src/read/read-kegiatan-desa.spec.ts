import type { CellValue } from 'exceljs';
import { readHere, removeSavedFiles, saveFile, saveWorkbook } from './testing/read-here';

afterAll(removeSavedFiles);

describe('Ta_Kegiatan of Siskeudes', () => {
  const HEADER =
    'Tahun,Kd_Desa,Kd_Bid,Kd_Sub,Kd_Keg,ID_Keg,Nama_Kegiatan,Pagu,Pagu_PAK,Nm_PPTKD,NIP_PPTKD,Jbt_PPTKD,Lokasi,Waktu,Keluaran,Sumberdana,Nilai,NilaiPAK,Satuan';
  const LINE =
    '2027,01.2001.,01.2001.02.,01.2001.02.03.,01.2001.02.03.10.,02.03.10.,Pengerasan Jalan Desa,150000000.00,175000000.00,Budi Rahasia,19800101,Kasi Kesejahteraan,RT 03,Triwulan II,350 Meter,"DDS, ADD",150000000,0,';

  it('reads the row and never the person', async () => {
    const result = await readHere(saveFile(`${HEADER}\n${LINE}\n`, '.csv'), 'kegiatan-desa');
    expect(result.recognised.layout).toBe('siskeudes-ta-kegiatan');
    expect(result.recognised.ignoredColumns).toEqual(
      expect.arrayContaining(['J (Nm_PPTKD)', 'K (NIP_PPTKD)']),
    );
    expect(result.rows).toMatchObject([
      {
        tahun: 2027,
        kodeDesa: '01.2001',
        kode: '2.3.10',
        nama: 'Pengerasan Jalan Desa',
        volume: '350',
        satuan: 'Meter',
        months: { start: 4, end: 6 },
        lokasi: 'RT 03',
        sumberDanaText: 'DDS, ADD',
        pelaksana: 'Kasi Kesejahteraan',
      },
    ]);
    expect(result.rows[0]!.anggaran?.toString()).toBe('150000000.00');
    expect(JSON.stringify(result)).not.toMatch(/Budi|19800101/);
  });

  it('says that the revised budget was not used', async () => {
    const { recognised } = await readHere(
      saveFile(`${HEADER}\n${LINE}\n`, '.csv'),
      'kegiatan-desa',
    );
    expect(recognised.notices).toContain(
      '1 baris memiliki Pagu_PAK yang berbeda; yang dipakai Pagu.',
    );
  });

  it('cuts the desa off a long code where there is no short one', async () => {
    const line = LINE.replace(',02.03.10.,', ',,');
    const { rows } = await readHere(saveFile(`${HEADER}\n${line}\n`, '.csv'), 'kegiatan-desa');
    expect(rows[0]!.kode).toBe('2.3.10');
  });
});

describe('the RKP Desa form', () => {
  const TITLE: CellValue[][] = [
    ['RANCANGAN RKP DESA'],
    ['TAHUN 2027'],
    ['Desa', ':', 'Sungai Pinang'],
    ['Kecamatan', ':', 'Tapin Selatan'],
    ['Kabupaten', ':', 'Tapin'],
  ];
  const GROUPS: CellValue[] = [
    'No',
    'Bidang / Jenis Kegiatan',
    'Lokasi',
    'Volume',
    'Sasaran/ Manfaat',
    'Waktu Pelaksanaan',
    'Perkiraan Biaya',
    null,
    'Prakiraan Pola Pelaksanaan',
    null,
    null,
    'Rencana Pelaksana Kegiatan',
  ];
  const NAMES: CellValue[] = [
    null,
    null,
    null,
    null,
    null,
    null,
    'Jumlah (Rp)',
    'Sumber',
    'Swakelola',
    'Kerja Sama Antar Desa',
    'Kerja Sama Pihak Ketiga',
    null,
  ];
  const LETTERS: CellValue[] = [...'abcdefghijkl'];
  const ROWS: CellValue[][] = [
    ['I', 'Pelaksanaan Pembangunan Desa'],
    [
      1,
      'Rehab jalan lingkungan',
      'RT 02',
      '150 m',
      'Warga RT 02',
      'Maret-Mei',
      'Rp. 75.000.000,00',
      'DDS',
      'v',
      null,
      null,
      'TPK',
    ],
    [2, 'Posyandu', 'Desa', '2 x 12 kali', '60 balita', '12 bulan', '-', 'ADD'],
    ['Jumlah per Bidang 1', null, null, null, null, null, 75_000_000],
    ['II', 'Pemberdayaan Masyarakat'],
    [1, 'Pelatihan bumdes', 'Balai desa', '25 orang', null, 'Agustus', 12_500_000, 'PBK'],
    ['Jumlah Total', null, null, null, null, null, 87_500_000],
    [],
    [null, 'Kepala Desa Sungai Pinang'],
  ];
  const form = (rows = ROWS) =>
    saveWorkbook([...TITLE, GROUPS, NAMES, LETTERS, ...rows], (sheet) => {
      for (const area of ['A6:A7', 'B6:B7', 'C6:C7', 'G6:H6', 'I6:K6', 'L6:L7'])
        sheet.mergeCells(area);
    });

  it('reads the head of the form, the headings and the rows, and leaves the totals out', async () => {
    const { recognised, rows, rowCount, errors } = await readHere(await form(), 'kegiatan-desa');
    expect(errors).toEqual([]);
    expect(recognised).toMatchObject({ layout: 'rkpdes', headerRow: 8 });
    expect(rowCount).toBe(3);
    const head = {
      namaDesa: 'Sungai Pinang',
      namaKecamatan: 'Tapin Selatan',
      namaKabupaten: 'Tapin',
      tahun: 2027,
      kode: '',
    };
    expect(rows).toMatchObject([
      {
        ...head,
        nama: 'Rehab jalan lingkungan',
        bidangText: 'Pelaksanaan Pembangunan Desa',
        volume: '150',
        satuan: 'm',
        months: { start: 3, end: 5 },
        sasaran: 'Warga RT 02',
        pelaksana: 'TPK',
      },
      { ...head, nama: 'Posyandu', satuan: '2 x 12 kali', months: { start: 1, end: 12 } },
      {
        ...head,
        nama: 'Pelatihan bumdes',
        bidangText: 'Pemberdayaan Masyarakat',
        volume: '25',
        months: { start: 8, end: 8 },
      },
    ]);
    expect(rows.map((row) => row.anggaran?.toString())).toEqual([
      '75000000.00',
      undefined,
      '12500000.00',
    ]);
  });

  it('D06 counts a merged amount once and reads merged words on every line', async () => {
    const rows = [
      [1, 'Drainase', 'RT 01', '50 m', 'Warga', 'Mei', 500, 'DDS'],
      [2, 'Talud', null, '20 m', 'Warga', 'Mei', null, 'DDS'],
    ];
    const path = await saveWorkbook([...TITLE, GROUPS, NAMES, ...rows], (sheet) => {
      for (const area of ['G6:H6', 'C8:C9', 'G8:G9']) sheet.mergeCells(area);
    });
    const read = await readHere(path, 'kegiatan-desa');
    expect(read.rows.map((row) => [row.lokasi, row.anggaran?.toString()])).toEqual([
      ['RT 01', '500.00'],
      ['RT 01', undefined],
    ]);
  });

  it('asks about an amount without a name', async () => {
    const { errors } = await readHere(
      await form([[1, null, null, null, null, null, 5_000]]),
      'kegiatan-desa',
    );
    expect(errors).toMatchObject([{ row: 9, rule: 'Baris memuat anggaran tanpa nama kegiatan.' }]);
  });
});

describe('the DU-RKP Desa form', () => {
  it('reads numbered columns and a bidang written once', async () => {
    const path = await saveWorkbook(
      [
        ['DAFTAR USULAN RKP DESA TAHUN 2027'],
        ['DESA REJO KECAMATAN BINUANG KABUPATEN TAPIN'],
        [],
        [
          'No',
          'Bidang',
          'Jenis Kegiatan',
          null,
          'Lokasi',
          'Volume',
          'Perkiraan Waktu Pelaksanaan',
          'Prakiraan Biaya Jumlah (Rp)',
          'Sumber Pembiayaan',
        ],
        ['a', 'b', 'c', null, 'd', 'e', 'f', 'g', 'h'],
        [
          1,
          'Pembangunan',
          1,
          'Jembatan usaha tani',
          'RT 4',
          '1 unit',
          '6 bulan',
          250_000_000,
          'APBD Provinsi',
        ],
        [null, null, 2, 'Sumur bor', 'RT 5', '2 unit', 'Juni', 90_000_000, 'APBD Kabupaten'],
      ],
      (sheet) => sheet.mergeCells('C4:D4'),
    );
    const { recognised, rows } = await readHere(path, 'kegiatan-desa');
    expect(recognised.layout).toBe('du-rkpdes');
    expect(rows).toMatchObject([
      {
        nama: 'Jembatan usaha tani',
        bidangText: 'Pembangunan',
        namaDesa: 'REJO',
        namaKecamatan: 'BINUANG',
        tahun: 2027,
        volume: '1',
      },
      {
        nama: 'Sumur bor',
        bidangText: 'Pembangunan',
        months: { start: 6, end: 6 },
        sumberDanaText: 'APBD Kabupaten',
      },
    ]);
  });
});

describe('the plain table of a village budget', () => {
  const HEADER =
    'kode_desa,desa,kecamatan,kabupaten,tahun,bidang,kode,uraian,volume,satuan,anggaran_rp,sumber_dana';

  it('reads one row per line', async () => {
    const path = saveFile(
      `${HEADER}\n63.05.01.2001,Tungkap,Binuang,Tapin,2027,Pembangunan,1.4.0101,Musdes,80,Orang,2950000,"DD, PBK"\n`,
      '.csv',
    );
    const { recognised, rows } = await readHere(path, 'kegiatan-desa');
    expect(recognised).toMatchObject({ layout: 'tabel-apbdes', confidence: 1 });
    expect(rows).toMatchObject([
      {
        kodeDesa: '63.05.01.2001',
        namaDesa: 'Tungkap',
        kode: '1.4.01.01',
        nama: 'Musdes',
        volume: '80',
        satuan: 'Orang',
        sumberDanaText: 'DD, PBK',
        bidangText: 'Pembangunan',
      },
    ]);
  });

  it('refuses ten bare digits for a desa: they may be a BPS code', async () => {
    const path = saveFile(
      `${HEADER}\n6305012001,Tungkap,Binuang,Tapin,2027,,2.3.10,Jalan,,,1,DD\n`,
      '.csv',
    );
    const { errors } = await readHere(path, 'kegiatan-desa');
    expect(errors).toMatchObject([
      { row: 2, column: 'A (kode_desa)', rule: expect.stringContaining('BPS') },
    ]);
  });
});
