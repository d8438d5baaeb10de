import { locate, makeGazetteer } from '@app/places';
import type { Wilayah } from '@app/vocabulary';
import { Workbook, type Worksheet } from 'exceljs';
import { placeLists } from '../apps/api/src/templates/template-lists';
import { SOFFICE, saveInLibreOffice } from './support/libreoffice';
import { downloadTemplate } from './support/template-file';
import { JOB_MS, START_MS, startTestApp, type TestApp } from './support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(4 * JOB_MS);

async function opened(content: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs was typed for an older Buffer
  await workbook.xlsx.load(content as never);
  return workbook;
}

const columnOf = (sheet: Worksheet, title: string): number =>
  (sheet.getRow(4).values as string[]).findIndex((text) => text?.startsWith(title));

/** The formula from which a cell of the first row offers its choices. */
function choicesOf(sheet: Worksheet, title: string): string {
  const rule = sheet.getCell(5, columnOf(sheet, title)).dataValidation;
  return String(rule.formulae[0]);
}

/** The words in a named column of the hidden sheet. */
function listed(workbook: Workbook, name: string): string[] {
  const lists = workbook.getWorksheet('Daftar pilihan')!;
  const column = (lists.getRow(1).values as string[]).indexOf(name);
  return (lists.getColumn(column).values as string[]).slice(2);
}

/** What a spreadsheet offers: first, last and number of the choices that the formula comes to. */
async function offered(workbook: Workbook, formula: string): Promise<unknown[]> {
  const name = workbook.worksheets[0]!.name;
  const elsewhere = formula.replace(/\$([A-Z]+)5/g, `'${name}'!$$$15`);
  const probe = workbook.addWorksheet(`Uji ${workbook.worksheets.length}`);
  probe.getCell('A1').value = { formula: `INDEX(${elsewhere},1)`, date1904: false };
  probe.getCell('A2').value = {
    formula: `INDEX(${elsewhere},ROWS(${elsewhere}))`,
    date1904: false,
  };
  probe.getCell('A3').value = { formula: `ROWS(${elsewhere})`, date1904: false };
  const [saved] = await saveInLibreOffice([Buffer.from(await workbook.xlsx.writeBuffer())]);
  const sheet = (await opened(saved!)).getWorksheet(probe.name)!;
  return ['A1', 'A2', 'A3'].map((cell) => sheet.getCell(cell).result);
}

/** The stretch of a list that belongs to a key, as the lists themselves say. */
function expected(workbook: Workbook, list: string, key: string): unknown[] {
  const keys = listed(workbook, `Kunci${list}`);
  const values = listed(workbook, `Pilihan${list}`).filter((_, index) => keys[index] === key);
  return [values[0], values.at(-1), values.length];
}

const largest = async (pemda: string): Promise<number> => {
  const [{ id }] = await app.dataSource.query(
    `SELECT opd_id AS id FROM program WHERE tahapan_id = $1 AND pemda_code = $2
     GROUP BY opd_id ORDER BY count(*) DESC LIMIT 1`,
    [app.tahapan, pemda],
  );
  return id;
};

const describeIfInstalled = SOFFICE ? describe : describe.skip;

describeIfInstalled('the dependent lists, evaluated by LibreOffice', () => {
  it('offer the sub kegiatan of the bidang urusan that the row names', async () => {
    const official = await app.signIn('tanahlaut');
    const order = { kind: 'renja', tahapan: app.tahapan, opd: await largest('63.01') };
    const workbook = await opened(await downloadTemplate(official, order));
    const sheet = workbook.worksheets[0]!;
    const bidang = listed(workbook, 'PilihanBidangUrusan').at(-1)!;
    sheet.getCell(5, columnOf(sheet, 'Bidang Urusan')).value = bidang;
    const formula = choicesOf(sheet, 'Kode Sub Kegiatan');
    expect(await offered(workbook, formula)).toEqual(expected(workbook, 'SubKegiatan', bidang));
  });

  it('offer a province the places of one kecamatan of one kabupaten', async () => {
    const planner = await app.signIn('perencana');
    const order = { kind: 'renja', tahapan: app.tahapan, opd: await largest('63') };
    const workbook = await opened(await downloadTemplate(planner, order));
    const sheet = workbook.worksheets[0]!;
    const kabupaten = 'Kabupaten Kotabaru';
    sheet.getCell(5, columnOf(sheet, 'Kabupaten/Kota')).value = kabupaten;
    const [, last] = expected(workbook, 'Kecamatan', kabupaten);
    const kecamatan = await offered(workbook, choicesOf(sheet, 'Kecamatan'));
    expect(kecamatan).toEqual(expected(workbook, 'Kecamatan', kabupaten));
    sheet.getCell(5, columnOf(sheet, 'Kecamatan')).value = String(last);
    const places = await offered(workbook, choicesOf(sheet, 'Lokasi'));
    expect(places).toEqual(expected(workbook, 'Lokasi', `${kabupaten}|${String(last)}`));
    expect(places[0]).toBe(`${kabupaten}, Kecamatan ${String(last)}`);
  });

  it('offer the desa of a kecamatan, and the kegiatan of a sub bidang', async () => {
    const official = await app.signIn('tanahlaut');
    const workbook = await opened(
      await downloadTemplate(official, { kind: 'kegiatan-desa', tahapan: app.tahapan }),
    );
    const sheet = workbook.worksheets[0]!;
    const kecamatan = listed(workbook, 'PilihanKecamatan').at(-1)!;
    const subBidang = listed(workbook, 'PilihanSubBidang').at(-1)!;
    sheet.getCell(5, columnOf(sheet, 'Kecamatan')).value = kecamatan;
    sheet.getCell(5, columnOf(sheet, 'Sub Bidang')).value = subBidang;
    const desa = await offered(workbook, choicesOf(sheet, 'Kode Desa'));
    expect(desa).toEqual(expected(workbook, 'Desa', kecamatan));
    expect(await offered(workbook, choicesOf(sheet, 'Kode Kegiatan'))).toEqual(
      expected(workbook, 'Kegiatan', subBidang),
    );
  });
});

describe('the places a list offers', () => {
  it('are each read as that desa and no other', async () => {
    const wilayah: Wilayah[] = await app.dataSource.query('SELECT code, name, kind FROM wilayah');
    const gazetteer = makeGazetteer(wilayah);
    const lists = placeLists(wilayah, '63');
    const texts = lists.find(({ name }) => name === 'Lokasi')!.values;
    const doubtful = texts.filter((text) => {
      const { desa, kecamatan, doubts } = locate(text, gazetteer, { within: '63' });
      return doubts.length > 0 || desa.length + kecamatan.length !== 1;
    });
    expect(texts.length).toBeGreaterThan(2_000);
    expect(doubtful).toEqual([]);
  });
});
