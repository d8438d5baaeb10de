import type { CellValue } from 'exceljs';
import { readHere, removeSavedFiles, saveWorkbook } from './testing/read-here';

afterAll(removeSavedFiles);

const GROUPS: CellValue[] = [
  'No',
  'Kode',
  'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  'Indikator Program/Kegiatan/Sub Kegiatan',
  'Target Akhir Periode Renstra OPD',
  'Realisasi Capaian Renja OPD Tahun 2025',
  'Prakiraan Capaian Target Renja OPD Tahun 2026',
  'Capaian Kinerja dan Kerangka Pendanaan',
  null,
  null,
  null,
  'Prioritas',
  null,
  'Kelompok Sasaran',
  'Prakiraan Maju Rencana Tahun 2028',
  null,
  'Perangkat Daerah Penanggung Jawab',
];
const NAMES: CellValue[] = [
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  'Target 2027',
  'Pagu Indikatif (Rp)',
  'Lokasi',
  'Sumber Dana',
  'Nasional',
  'Daerah',
  null,
  'Target',
  'Pagu Indikatif (Rp)',
  null,
];
const NUMBERS: CellValue[] = GROUPS.map((_, index) => index + 1);
const total = (kode: CellValue, nama: string, pagu: CellValue): CellValue[] => [
  null,
  kode,
  nama,
  null,
  null,
  null,
  null,
  null,
  pagu,
];
const sub = (
  kode: CellValue,
  pagu: CellValue,
  more: CellValue[] = ['Kab. Tapin, Binuang, Tungkap', 'DAU', '-', 'Desa maju'],
): CellValue[] => [
  1,
  kode,
  'Fasilitasi',
  'Jumlah desa',
  null,
  null,
  null,
  '135 Desa',
  pagu,
  ...more,
  'Aparatur',
  '140 Desa',
  9_000_000,
  '2.13.0.00.0.00.01.0000 Dinas PMD',
];
const TITLE: CellValue[][] = [
  ['RENCANA KERJA PERANGKAT DAERAH'],
  ['KABUPATEN TAPIN'],
  ['TAHUN 2027'],
  [],
];

const table = (rows: CellValue[][], title = TITLE) =>
  saveWorkbook([...title, GROUPS, NAMES, NUMBERS, ...rows], (sheet) => {
    sheet.mergeCells('A1:Q1');
    for (const area of ['A5:A6', 'B5:B6', 'C5:C6', 'H5:K5', 'L5:M5', 'O5:P5', 'Q5:Q6'])
      sheet.mergeCells(area);
  });

const PARENTS = [
  total(2, 'URUSAN NON PELAYANAN DASAR', 7_500_000.5),
  total('2.13', 'PEMBERDAYAAN MASYARAKAT DAN DESA', 7_500_000.5),
  total('2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 7_500_000.5),
  total('2.13.04.2.01', 'Pembinaan dan Pengawasan', 7_500_000.5),
];

describe('the 17-column table of SIPD', () => {
  it('makes rows of sub kegiatan only, under the names of their program and kegiatan', async () => {
    const path = await table([
      ...PARENTS,
      sub('2.13.04.2.01.0003', 7_500_000.5),
      total(null, 'JUMLAH', 7_500_000.5),
    ]);
    const { recognised, rows, rowCount, errors } = await readHere(path, 'renja');
    expect(errors).toEqual([]);
    expect(recognised).toMatchObject({ layout: 'renja-sipd-17-kolom', headerRow: 7, notices: [] });
    expect(recognised.mapping).toContainEqual({
      column: 'P',
      header: 'Prakiraan Maju Rencana Tahun 2028: Pagu Indikatif (Rp)',
      field: 'paguTahunDepan',
      confidence: 1,
    });
    expect(rowCount).toBe(1);
    expect(rows[0]).toMatchObject({
      row: 12,
      tahun: 2027,
      kode: '2.13.04.2.01.0003',
      kodeBidangUrusan: '2.13',
      namaProgram: 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
      namaKegiatan: 'Pembinaan dan Pengawasan',
      kodeSkpd: '2.13.0.00.0.00.01.0000',
      namaSkpd: 'Dinas PMD',
      labelNasional: '',
      labelKabupaten: 'Desa maju',
      lokasiText: 'Kab. Tapin, Binuang, Tungkap',
      sumberDanaText: 'DAU',
      targetText: '135 Desa',
      satuan: 'Desa',
    });
    expect(rows[0]!.pagu?.toString()).toBe('7500000.50');
    expect(rows[0]!.paguTahunDepan?.toString()).toBe('9000000.00');
  });

  it('notes a total that differs from the sum beneath it', async () => {
    const path = await table([...PARENTS, sub('2.13.04.2.01.0003', 7_000_000.5)]);
    const { recognised, errors } = await readHere(path, 'renja');
    expect(errors).toEqual([]);
    expect(recognised.notices).toContain(
      'Baris 11 (2.13.04.2.01 Pembinaan dan Pengawasan): tertulis Rp 7.500.000,50, jumlah rinciannya Rp 7.000.000,50.',
    );
  });

  it('adds the further places of a sub kegiatan to it', async () => {
    const more = [
      null,
      null,
      null,
      'Jumlah aparatur',
      null,
      null,
      null,
      null,
      null,
      'Kab. Tapin, Piani, Miawa',
    ];
    const path = await table([sub('2.13.04.2.01.0003', 1), more]);
    const { rows } = await readHere(path, 'renja');
    expect(rows).toMatchObject([
      {
        lokasiText: 'Kab. Tapin, Binuang, Tungkap ; Kab. Tapin, Piani, Miawa',
        indikator: 'Jumlah desa ; Jumlah aparatur',
      },
    ]);
  });

  it('takes the perangkat daerah from the title where no column names it', async () => {
    const title: CellValue[][] = [
      ['RENJA TAHUN 2027'],
      ['Perangkat Daerah', ':', '2.13.0.00.0.00.01.0000 Dinas PMD'],
      [],
      [],
    ];
    const row = sub('2.13.04.2.01.0003', 1).slice(0, 16);
    const { rows } = await readHere(await table([row], title), 'renja');
    expect(rows).toMatchObject([{ kodeSkpd: '2.13.0.00.0.00.01.0000', namaSkpd: 'Dinas PMD' }]);
  });

  it('splits a code and a name that share a cell', async () => {
    const row = sub('2.13.04.2.01.0003 Fasilitasi Keuangan Desa', 1);
    row[2] = null;
    const { rows } = await readHere(await table([row]), 'renja');
    expect(rows).toMatchObject([{ kode: '2.13.04.2.01.0003', nama: 'Fasilitasi Keuangan Desa' }]);
  });

  it('D03 refuses a number in the code column, which has lost its zeros', async () => {
    const { errors } = await readHere(
      await table([total(2.1, 'BIDANG', 1), sub('2.13.04.2.01.0003', 1)]),
      'renja',
    );
    expect(errors).toMatchObject([
      { row: 8, column: 'B (Kode)', value: '2.1', rule: expect.stringContaining('harus Teks') },
    ]);
  });

  it('asks about a pagu on a line without code', async () => {
    const { errors } = await readHere(
      await table([sub('2.13.04.2.01.0003', 1), total(null, '', 5)]),
      'renja',
    );
    expect(errors).toMatchObject([{ row: 9, rule: 'Baris memuat pagu tanpa kode.' }]);
  });

  it('never multiplies a table in thousands of rupiah', async () => {
    const title: CellValue[][] = [['RENJA TAHUN 2027'], ['(dalam ribuan rupiah)'], [], []];
    const { errors } = await readHere(await table([sub('2.13.04.2.01.0003', 1)], title), 'renja');
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [2, 'I (Capaian Kinerja dan Kerangka Pendanaan: Pagu Indikatif (Rp))'],
      [2, 'P (Prakiraan Maju Rencana Tahun 2028: Pagu Indikatif (Rp))'],
    ]);
  });
});
