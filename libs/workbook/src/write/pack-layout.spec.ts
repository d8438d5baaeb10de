import { makePack } from './testing/make-pack';
import { sheetNodes, type WrittenPack, writtenPack, xmlNodes } from './testing/written-pack';

const GROUP_ROW = 5;
const TITLE_ROW = 6;
const NUMBER_ROW = 7;

const KEGIATAN = ['Uraian', 'Dokumen', 'OPD', 'Sumber Dana', 'Tahun', 'Volume', 'Anggaran (Rp)'];
const COLUMNS: Record<string, string> = {
  Ringkasan:
    'No|Kode|Prioritas nasional / kabupaten/kota|Program|Sub kegiatan|Pagu (Rp)|% sub kegiatan non-penunjang|% pagu|PP belum didukung|Potensi tumpang tindih|Nilai',
  'Matriks Sinkronisasi':
    'No|Kode PN|Prioritas Nasional|Program Prioritas|Kegiatan Prioritas|Indikator nasional|Target|Satuan|Prioritas Provinsi|Program Provinsi|OPD Provinsi|Pagu Provinsi (Rp)|Prioritas Kab/Kota|Kode Sub Kegiatan|Program/Kegiatan/Sub Kegiatan Kab/Kota|Indikator|Target|Satuan|OPD Kab/Kota|Pagu Indikatif (Rp)|Sumber Dana|Lokasi|Kegiatan Desa|Anggaran Desa (Rp)|Sumber Dana Desa|Kewenangan|Keselarasan|Status Pendanaan|Keterangan apabila tidak selaras|Kesepakatan Rakor|Tindak Lanjut|Penanggung Jawab|Batas Waktu',
  'PN Belum Didukung':
    'No|PN|PP|KP|Jumlah|Pagu (juta Rp)|Jumlah|Pagu (juta Rp)|Jumlah|Pagu (juta Rp)|Jenis kekosongan|Kekurangan (Rp)|Usulan tindak lanjut|OPD yang diminta',
  'Tumpang Tindih per Desa': [
    'No|Kabupaten|Kecamatan|Desa (kode)|Objek/lokasi rinci',
    ...KEGIATAN,
    ...KEGIATAN,
    'Jenis|Dasar dugaan|Hal yang meringankan|Skor|Usulan koordinator|Hasil klarifikasi|Keputusan|Penanggung jawab',
  ].join('|'),
  'Matriks Kehadiran':
    'No|Kode Desa|Desa/Kelurahan|Kecamatan|Kabupaten/Kota|Jumlah|Anggaran (Rp)|Jumlah|Anggaran (Rp)|Jumlah|Anggaran (Rp)|Banyak OPD/bidang',
  Kesepakatan:
    'No|Nomor|Pengusul|Usulan/kegiatan|KP terkait|Lokasi|Volume|Satuan|Anggaran (Rp)|Sumber dana diusulkan|Kewenangan|Kesepakatan|Penanggung jawab|Batas waktu|Catatan',
};

describe('layout of the Rakor pack', () => {
  let written: WrittenPack;
  beforeAll(async () => {
    written = await writtenPack(makePack());
  });

  const tables = () => written.workbook.worksheets.filter((sheet) => sheet.name !== 'Sampul');
  const elements = (sheet: string, name: string) =>
    sheetNodes(written, sheet).filter((node) => node.name === name);

  it.each(Object.entries(COLUMNS))('%s has the columns that officials know', (name, columns) => {
    const sheet = written.workbook.getWorksheet(name)!;
    const titles = columns.split('|');
    // an ungrouped column's title stands in the merged cell over both rows
    const found = titles.map((_, index) => sheet.getCell(TITLE_ROW, index + 1).value);
    expect(found).toEqual(titles);
    expect(sheet.getCell(GROUP_ROW, titles.length + 1).value).toBeNull();
  });

  it('names the groups above the columns', () => {
    const sheet = written.workbook.getWorksheet('Tumpang Tindih per Desa')!;
    expect(sheet.getCell('F5').value).toBe('Kegiatan 1');
    expect(sheet.getCell('M5').value).toBe('Kegiatan 2');
    expect(written.workbook.getWorksheet('PN Belum Didukung')!.getCell('I5').value).toBe(
      'Balangan',
    );
  });

  it('numbers the columns under the two head rows', () => {
    for (const sheet of tables()) {
      expect(sheet.getCell(NUMBER_ROW, 1).value).toBe('1');
      expect(sheet.getCell(NUMBER_ROW, 3).value).toBe('3');
    }
  });

  it('keeps head and first columns in sight, on the screen and on paper', () => {
    for (const { name } of tables()) {
      expect(elements(name, 'pane')[0]?.attributes).toMatchObject({ ySplit: '7', state: 'frozen' });
    }
    const titles = xmlNodes(written.parts.get('xl/workbook.xml')!).filter(
      (node) => node.attributes.name === '_xlnm.Print_Titles',
    );
    const matriks = titles.find((node) => node.text.includes('Matriks Sinkronisasi'))!;
    expect(titles).toHaveLength(10);
    expect(matriks.text).toBe("'Matriks Sinkronisasi'!$A:$C,'Matriks Sinkronisasi'!$5:$7");
    const sheets = xmlNodes(written.parts.get('xl/workbook.xml')!).filter(
      (node) => node.name === 'sheet',
    );
    expect(sheets[Number(matriks.attributes.localSheetId)]?.attributes.name).toBe(
      'Matriks Sinkronisasi',
    );
  });

  it('filters from the row of column numbers, which stays out of the data', () => {
    expect(elements('Matriks Sinkronisasi', 'autoFilter')[0]?.attributes.ref).toBe('A7:AG9');
    expect(elements('Ringkasan', 'autoFilter')).toEqual([]);
  });

  it('prints wide sheets on A3 and narrow ones on F4, fitted to the width', () => {
    expect(elements('Matriks Sinkronisasi', 'pageSetup')[0]?.attributes).toMatchObject({
      paperSize: '8',
      orientation: 'landscape',
      fitToWidth: '2',
      fitToHeight: '0',
    });
    expect(elements('Tindak Lanjut', 'pageSetup')[0]?.attributes).toMatchObject({
      paperSize: '14',
      fitToWidth: '1',
    });
  });

  it('says page, stage, completeness and data contoh in the footer of every sheet', () => {
    for (const { name } of written.workbook.worksheets) {
      const footer = elements(name, 'oddFooter')[0]?.text ?? '';
      expect(footer).toContain('halaman &P dari &N');
      expect(footer).toContain('Rancangan RKPD 2027');
      expect(footer).toContain('42 dari 51 OPD');
      expect(footer).toContain('DATA CONTOH');
      expect(footer.length).toBeLessThanOrEqual(255);
    }
  });

  it('marks every sheet as data contoh, and none when the data are real', async () => {
    const marked = ({ parts }: WrittenPack) =>
      [...parts].filter(
        ([name, xml]) =>
          /worksheets\/sheet\d+\.xml$/.test(name) && /<v>MEMUAT DATA CONTOH/.test(xml),
      );
    expect(marked(written)).toHaveLength(11);
    const { cover } = makePack();
    const real = await writtenPack(makePack({ cover: { ...cover, isSample: false } }));
    expect([...real.parts.values()].filter((xml) => xml.includes('DATA CONTOH'))).toEqual([]);
  });

  it('offers the words of an agreement and colours them', () => {
    const validations = elements('Kesepakatan', 'dataValidation');
    expect(validations[0]?.attributes.sqref).toBe('L8:L8');
    const rules = elements('Kesepakatan', 'cfRule');
    const words = elements('Kesepakatan', 'formula').map((node) => node.text);
    expect(words).toContain('"diakomodir"');
    expect(rules.every((rule) => rule.attributes.dxfId !== undefined)).toBe(true);
  });

  it('uses few styles, so that a large pack stays small', () => {
    const count = xmlNodes(written.parts.get('xl/styles.xml')!).find(
      (node) => node.name === 'cellXfs',
    );
    expect(Number(count?.attributes.count)).toBeLessThanOrEqual(40);
  });
});
