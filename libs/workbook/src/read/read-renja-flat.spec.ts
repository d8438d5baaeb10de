import { readHere, removeSavedFiles, saveFile } from './testing/read-here';

afterAll(removeSavedFiles);

const FIELDS =
  'tahun,kode_skpd,nama_skpd,kode_bidang_urusan,nama_program,nama_giat,kode_sub_giat,nama_sub_giat,pagu_indikatif,pagu,pagu_n_depan,tolak_ukur_output,target_teks_output,satuan_output,nama_dana,lokasi_bl,label_pusat,label_prov,label_kokab,kelompok_sasaran';
const LINE =
  '2027,2.13.0.00.0.00.01.0000,Dinas PMD,2.13,PROGRAM ADMINISTRASI,Pembinaan,2.13.04.2.01.0003,Fasilitasi Perencanaan Desa,5000000,7500000,,Jumlah Desa,135 Desa,Desa,PAD,"Kab. Tapin, Semua Kecamatan, Semua Kel/Desa",Membangun dari desa,,2. Desa maju,Aparatur desa';

describe('the Renja of SIPD, one sub kegiatan per line', () => {
  it('reads every field of the CSV', async () => {
    const { recognised, rows, errorTotal } = await readHere(
      saveFile(`${FIELDS}\n${LINE}\n`, '.csv'),
      'renja',
    );
    expect(recognised).toMatchObject({
      layout: 'renja-sipd-json',
      headerRow: 1,
      ignoredColumns: [],
    });
    expect(errorTotal).toBe(0);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      row: 2,
      tahun: 2027,
      kodeSkpd: '2.13.0.00.0.00.01.0000',
      namaSkpd: 'Dinas PMD',
      kodeBidangUrusan: '2.13',
      kode: '2.13.04.2.01.0003',
      nama: 'Fasilitasi Perencanaan Desa',
      namaProgram: 'PROGRAM ADMINISTRASI',
      namaKegiatan: 'Pembinaan',
      indikator: 'Jumlah Desa',
      targetText: '135 Desa',
      target: { amount: '135', satuan: 'Desa' },
      satuan: 'Desa',
      sumberDanaText: 'PAD',
      lokasiText: 'Kab. Tapin, Semua Kecamatan, Semua Kel/Desa',
      labelNasional: 'Membangun dari desa',
      labelProvinsi: '',
      labelKabupaten: '2. Desa maju',
      sasaran: 'Aparatur desa',
    });
    expect(rows[0]!.pagu?.toString()).toBe('7500000.00');
    expect(rows[0]!.paguIndikatif?.toString()).toBe('5000000.00');
    expect(rows[0]!.paguTahunDepan).toBeUndefined();
  });

  it.each([
    ['takes the name that stands with the code', 'Fasilitasi Desa', '', []],
    ['takes the same name twice', 'Fasilitasi Desa', 'FASILITASI  DESA', []],
    ['never chooses between two names', 'Fasilitasi Desa', 'Bantuan Keuangan', ['nama_sub_giat']],
  ])('%s', async (_what, withCode, nama, faults) => {
    const line = LINE.replace(
      '2.13.04.2.01.0003,Fasilitasi Perencanaan Desa',
      `2.13.04.2.01.0003 ${withCode},${nama}`,
    );
    const { errors } = await readHere(saveFile(`${FIELDS}\n${line}\n`, '.csv'), 'renja');
    expect(errors.map(({ column }) => /\((.*)\)/.exec(column)?.[1])).toEqual(faults);
    for (const { rule } of errors) expect(rule).toContain(withCode);
  });

  it.each([';', '\t'])('takes %j as separator', async (separator) => {
    const swap = (line: string) =>
      line.replace(/"([^"]*)"|,/g, (all, quoted) => (quoted === undefined ? separator : all));
    const { rows } = await readHere(saveFile(`${swap(FIELDS)}\n${swap(LINE)}\n`, '.csv'), 'renja');
    expect(rows[0]).toMatchObject({
      kode: '2.13.04.2.01.0003',
      lokasiText: 'Kab. Tapin, Semua Kecamatan, Semua Kel/Desa',
    });
  });

  it('reads UTF-8 with a mark at the start, and Windows-1252', async () => {
    const text = `${FIELDS}\n${LINE.replace('Pembinaan', 'Pembinaan – Café')}\n`;
    const marked = await readHere(saveFile(`\ufeff${text}`, '.csv'), 'renja');
    const windows = Buffer.from(text.replace('–', '\u0096'), 'latin1');
    const old = await readHere(saveFile(windows, '.csv'), 'renja');
    expect(marked.rows[0]!.namaKegiatan).toBe('Pembinaan – Café');
    expect(old.rows[0]!.namaKegiatan).toBe('Pembinaan – Café');
    expect(old.recognised.notices).toContain('CSV dibaca sebagai Windows-1252.');
  });

  it('D10 finds the columns by name in any order and says what it ignores', async () => {
    const reversed = (line: string) =>
      line
        .replace(/"[^"]*"/, 'Kab. Tapin')
        .split(',')
        .reverse()
        .join(',');
    const { rows, recognised } = await readHere(
      saveFile(`${reversed(FIELDS)},lain\n${reversed(LINE)},x\n`, '.csv'),
      'renja',
    );
    expect(rows[0]).toMatchObject({ kode: '2.13.04.2.01.0003', namaSkpd: 'Dinas PMD' });
    expect(recognised.ignoredColumns).toEqual(['U (lain)']);
  });

  it('D12 reports wrong cells by row and column and keeps the total beyond the cap', async () => {
    const wrong = LINE.replace(',7500000,', ',1.25,');
    const path = saveFile([FIELDS, LINE, wrong, wrong, wrong].join('\n'), '.csv');
    const { rows, errors, errorTotal, rowCount } = await readHere(path, 'renja', {
      limits: { errors: 2 },
    });
    expect(errors[0]).toEqual({
      sheet: 'CSV',
      row: 3,
      column: 'J (pagu)',
      value: '1.25',
      rule: 'Nilai rupiah tidak jelas.',
      advice: 'Bisa berarti 1,25 atau 125. Tulis rupiah penuh, misalnya 1250000 atau 1.250.000,50.',
    });
    expect([rows.length, errors.length, errorTotal, rowCount]).toEqual([1, 2, 3, 4]);
  });

  it('keeps an unknown code and asks about a text that is no code', async () => {
    const lines = [
      LINE.replace('2.13.04.2.01.0003', '9.99.99.2.99.9999'),
      LINE.replace('2.13.04.2.01.0003', 'lihat lampiran'),
    ];
    const { rows, errors } = await readHere(
      saveFile([FIELDS, ...lines].join('\n'), '.csv'),
      'renja',
    );
    expect(rows.map((row) => row.kode)).toEqual(['9.99.99.2.99.9999']);
    expect(errors).toMatchObject([
      { row: 3, value: 'lihat lampiran', rule: 'Bukan kode sub kegiatan.' },
    ]);
  });
});
