import { readFile } from 'node:fs/promises';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { SaxesParser } from 'saxes';
import {
  follow,
  goTo,
  OPEN_MS,
  openBrowserDesk,
  settled,
  type BrowserDesk,
} from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

jest.setTimeout(2 * JOB_MS);

describe('the facilitator of the Rakor', () => {
  it('opens an item of the agenda, which says why it stands there', async () => {
    await desk.visit({ as: 'fasilitator' }, async (page) => {
      await goTo(page, '/');
      await follow(page, 'Agenda');
      const items = page.getByRole('main').getByRole('list').getByRole('listitem');
      const overlap = items.filter({ hasText: 'Tumpang tindih' }).first();
      expect(await overlap.innerText()).toMatch(/Mengapa di urutan ini: \S/);
      await overlap.getByRole('link').click();
      await page.getByRole('heading', { name: 'Dasar dugaan' }).waitFor();
      await settled(page);
    });
  });

  it('has the Rakor pack made, follows it, and takes home a workbook that opens', async () => {
    await desk.visit({ as: 'fasilitator' }, async (page) => {
      await goTo(page, '/laporan');
      await page.getByLabel('Cakupan').selectOption({ label: 'Kabupaten Tanah Laut' });
      await page.getByRole('button', { name: 'Susun paket Rakor' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /Menunggu giliran|Batalkan/ })
        .waitFor();
      await page
        .getByRole('heading', { name: 'Paket Rakor siap diunduh' })
        .waitFor({ timeout: JOB_MS });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh', exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('paket-rakor-2027-rancangan-63.01.xlsx');
      const parts = await unzip(await readFile(await download.path()));
      const sheets = sheetNames(parts.get('xl/workbook.xml')!);
      expect(sheets).toEqual(expect.arrayContaining(['Sampul', 'Ringkasan', 'Kamus']));
      const cover = textOf(parts.get('xl/worksheets/sheet1.xml')!);
      const strings = textOf(parts.get('xl/sharedStrings.xml') ?? Buffer.alloc(0));
      expect(cover + strings).toContain('Kabupaten Tanah Laut');
      expect(cover + strings).toContain('DATA CONTOH');
    });
  });
});

/** Independent of the library that wrote the file. */
async function unzip(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(file, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  );
  const parts = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('error', reject);
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          parts.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
}

function sheetNames(workbook: Buffer): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'sheet') names.push(String(attributes.name));
  });
  parser.write(workbook.toString('utf8')).close();
  return names;
}

/** All text of a part; fails when it is not well-formed XML. */
function textOf(part: Buffer): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (piece) => (text += piece));
  if (part.length > 0) parser.write(part.toString('utf8')).close();
  return text;
}
