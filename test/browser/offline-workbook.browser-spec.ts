import { readFile } from 'node:fs/promises';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import {
  goTo,
  OPEN_MS,
  openBrowserDesk,
  PHONE,
  settled,
  type BrowserDesk,
} from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

jest.setTimeout(5 * JOB_MS);

/** The first row below the headers of a template, and its columns. */
const FIRST_ROW = 5;
const HEADER_ROW = 4;

describe('a workbook to be edited offline', () => {
  it('asks what it and another official changed differently, and stores the answer', async () => {
    await desk.visit({ as: 'kotabaru' }, async (page) => {
      await goTo(page, '/impor');
      await page.getByLabel('Perangkat daerah').selectOption(await openAgency(page));
      await page.getByRole('button', { name: 'Unduh templat' }).click();
      await page.waitForURL(/templat=/);
      await page.reload();
      const { content, id, pagu } = await editPagu(await fetched(page), 111_000_000);
      await changeElsewhere(page, id, '222000000');
      await page.getByRole('button', { name: 'Tutup' }).click();

      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page
        .getByLabel('Pilih berkas')
        .setInputFiles({ name: 'dari-rumah.xlsx', mimeType, buffer: content });
      await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
      await page
        .getByText(/1 bentrok pada 1 baris belum dijawab/)
        .first()
        .waitFor({ timeout: JOB_MS });
      await page.getByRole('button', { name: 'Tampilkan yang bentrok' }).click();
      const choice = page.getByRole('radiogroup', { name: /^Pilih isian pagu untuk / });
      await choice.getByText(new RegExp(`Saat diekspor: .*${pagu}`)).waitFor();
      await choice.getByText('diubah Operator Kotabaru').waitFor();
      await choice.getByRole('radio', { name: /^Berkas: .*111\.000\.000/ }).check();
      await page
        .getByText(/belum dijawab/)
        .first()
        .waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Simpan yang dicentang' }).click();
      await page.getByText(/Diterima oleh/).waitFor({ timeout: JOB_MS });
      await settled(page);
      expect(await programOf(page, id)).toMatchObject({ pagu: '111000000.00' });
    });
  });

  it('is made at the list of programs by an official of an agency, on a telephone', async () => {
    await desk.visit({ as: 'pupr.tanahlaut', screen: PHONE }, async (page) => {
      await goTo(page, '/program');
      await page.getByRole('button', { name: 'Ekspor untuk disunting' }).click();
      expect((await fetched(page)).getWorksheet(1)!.rowCount).toBeGreaterThan(FIRST_ROW);
    });
  });

  it('is not offered for plans that one may not change', async () => {
    await desk.visit({ as: 'pimpinan' }, async (page) => {
      await goTo(page, '/program');
      expect(await page.getByRole('button', { name: 'Ekspor untuk disunting' }).count()).toBe(0);
    });
  });
});

async function fetched(page: Page): Promise<Workbook> {
  const link = page.getByRole('link', { name: 'Unduh berkas' });
  await link.waitFor({ timeout: JOB_MS });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^renja-2027-.+\.xlsx$/);
  const workbook = new Workbook();
  await workbook.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer);
  return workbook;
}

/** Gives the first row another pagu; returns the file, whose row it is and what stood there. */
async function editPagu(workbook: Workbook, pagu: number) {
  const sheet = workbook.getWorksheet(1)!;
  const headers = sheet.getRow(HEADER_ROW).values as (string | undefined)[];
  const column = headers.findIndex((header) => header?.startsWith('Pagu (Rp)'));
  const cell = sheet.getCell(FIRST_ROW, column);
  const before = Number(cell.value).toLocaleString('id-ID');
  cell.value = pagu;
  const content = Buffer.from(await workbook.xlsx.writeBuffer());
  return { content, id: Number(sheet.getCell(FIRST_ROW, 1).value), pagu: before };
}

/** An agency whose plan may still be changed. */
async function openAgency(page: Page): Promise<string> {
  const { defaultTahapanId } = await (await page.request.get('/api/context')).json();
  const board = await (await page.request.get(`/api/pengajuan?tahapan=${defaultTahapanId}`)).json();
  const rows = board.rows as { opdId: number; lock: object | null; programs: number }[];
  return String(rows.find(({ lock, programs }) => !lock && programs > 1)!.opdId);
}

async function programOf(page: Page, id: number): Promise<{ version: number; pagu: string }> {
  return (await page.request.get(`/api/programs/${id}`)).json();
}

async function changeElsewhere(page: Page, id: number, pagu: string): Promise<void> {
  const { version } = await programOf(page, id);
  const answer = await page.request.patch(`/api/programs/${id}`, {
    headers: { 'X-Sejalan': '1' },
    data: { version, changes: { pagu } },
  });
  expect(answer.status()).toBe(200);
}
