import { readHere, refusalOf, removeSavedFiles, saveFile, saveWorkbook } from './testing/read-here';

afterAll(removeSavedFiles);

describe('the nomenclature download of SIPD', () => {
  const HEADER = [
    'JENIS PEMDA',
    'BIDANG',
    'PROGRAM',
    'KEGIATAN',
    'SUBKEGIATAN',
    'KINERJA',
    'INDIKATOR',
    'SATUAN',
    'TAG',
    'DEFINISI OPERASIONAL',
    'PELAKSANA',
    'SPM',
    'JENIS',
    'SUBKEGIATAN SEBELUMNYA',
  ];
  const row = (sub: string) => [
    'KABKOT',
    '2.13 PEMBERDAYAAN MASYARAKAT',
    '2.13.04 PROGRAM ADMINISTRASI',
    '2.13.04.2.01 Pembinaan',
    sub,
    'Terlaksananya',
    'Jumlah Dokumen',
    'Dokumen',
    '["STUNTING","INFLASI"]',
    'x'.repeat(5_000),
    'Dinas PMD',
    'NON-SPM',
    'Layanan',
    '2.13.04.2.01.0001 Lama',
  ];

  it('takes codes and names apart on every level', async () => {
    const path = await saveWorkbook([HEADER, row('2.13.04.2.01.0003 Fasilitasi Perencanaan')]);
    const { recognised, rows, errors } = await readHere(path, 'nomenklatur');
    expect(recognised.layout).toBe('nomenklatur-sipd');
    expect(errors).toEqual([]);
    expect(rows).toMatchObject([
      {
        pemda: 'kabupaten',
        kode: '2.13.04.2.01.0003',
        nama: 'Fasilitasi Perencanaan',
        program: { kode: '2.13.04', nama: 'PROGRAM ADMINISTRASI' },
        kegiatan: { kode: '2.13.04.2.01', nama: 'Pembinaan' },
        tags: ['STUNTING', 'INFLASI'],
        isSpm: false,
        kodeSebelumnya: '2.13.04.2.01.0001',
      },
    ]);
  });

  it('keeps the letters of a penunjang code and asks about a name without code', async () => {
    const path = await saveWorkbook([
      HEADER,
      row('X.XX.01.2.01.0001 Penyusunan'),
      row('Tanpa kode'),
    ]);
    const { rows, errors } = await readHere(path, 'nomenklatur');
    expect(rows.map(({ kode }) => kode)).toEqual(['X.XX.01.2.01.0001']);
    expect(errors).toMatchObject([{ row: 3, column: 'E (SUBKEGIATAN)' }]);
  });
});

describe('a list of priorities', () => {
  const HEADER = 'dokumen,periode,tingkat,kode,kode_induk,nama,catatan';

  it('reads tiers in any case and their parents', async () => {
    const path = saveFile(
      `${HEADER}\nRPJMN,2025-2029,pn,06,,Membangun dari Desa,\nRPJMN,2025-2029,prop,06.01,06,Desa mandiri,cek\n`,
      '.csv',
    );
    const { rows } = await readHere(path, 'prioritas');
    expect(rows).toMatchObject([
      { tingkat: 'PN', kode: '06', kodeInduk: '' },
      { tingkat: 'ProP', kode: '06.01', kodeInduk: '06', catatan: 'cek' },
    ]);
  });

  it('asks about an unknown tier, an empty name and a code used twice', async () => {
    const path = saveFile(
      `${HEADER}\nA,2027,XX,01,,Satu,\nA,2027,PN,02,,,\nA,2027,PN,02,,Dua,\n`,
      '.csv',
    );
    const { errors } = await readHere(path, 'prioritas');
    expect(errors.map(({ row, rule }) => [row, rule])).toEqual([
      [2, 'Tingkat tidak dikenal.'],
      [3, 'Sel wajib diisi.'],
      [4, 'Kode ini sudah dipakai dalam dokumen yang sama.'],
    ]);
  });

  it('D10 names the column that is missing', async () => {
    const refusal = await refusalOf(
      saveFile('dokumen,periode,tingkat,kode,kode_induk\nA,1,PN,1,\n', '.csv'),
      'prioritas',
    );
    expect(refusal).toMatchObject({ code: 'missing-column', status: 422 });
    expect(refusal.message).toContain('"nama"');
  });
});
