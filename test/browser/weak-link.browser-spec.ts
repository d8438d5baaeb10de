import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { goTo, OPEN_MS, openBrowserDesk, PHONE, type BrowserDesk } from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
let other: Client;
beforeAll(async () => {
  desk = await openBrowserDesk();
  other = new Client(desk.app.databaseUrl);
  await other.connect();
}, OPEN_MS);
afterAll(async () => {
  await other?.end();
  await desk?.close();
});

// Somebody else holds what the preview is written to, so that the job still runs when it is left.
beforeEach(() => other.query('BEGIN; LOCK TABLE import_draft IN SHARE MODE'));
afterEach(() => other.query('ROLLBACK'));

jest.setTimeout(4 * JOB_MS);

const ROWS = 12_000;
const FILE = [
  'kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu',
  ...Array.from(
    { length: ROWS },
    (_, index) =>
      `2.13.0.00.0.00.95.0000,Dinas Sambungan Lemah,2.13.04.2.01.0003,Fasilitasi Perencanaan Desa ${index},125000000`,
  ),
  '',
].join('\n');

describe('an official on a weak link', () => {
  it('drops a file, loses the connection, sees it resume, follows its rows and cancels', async () => {
    const refusals = [/\/api\/upload-parts\//, /\/api\/jobs\//];
    await desk.visit({ as: 'tanahlaut', refusals }, async (page) => {
      await goTo(page, '/impor');
      const numbers = await cutPieceOnce(page, 2);
      await dropFile(page, 'rencana-besar.csv', FILE);
      await page.getByText('rencana-besar.csv').waitFor();
      await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
      await page.getByText(/Sambungan terputus\. Pengiriman diteruskan sendiri/).waitFor();
      await page.getByText(/^512 kB dari 1,2 MB terkirim$/).waitFor();
      await page.waitForURL(/pekerjaan=/, { timeout: JOB_MS });
      // The piece that was lost came again; those before it did not.
      expect(numbers).toEqual([0, 1, 2, 2, 3, 4]);

      const job = page.getByRole('status').filter({ hasText: 'dari 12.000 baris' });
      await job.waitFor({ timeout: JOB_MS });
      await page.context().setOffline(true);
      await page.getByText(/Sambungan terputus\. Pekerjaan tetap berjalan/).waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
      await page
        .getByText('Pekerjaan dibatalkan. Tidak ada data yang berubah.')
        .waitFor({ timeout: JOB_MS });
    });
  });

  it('stops sending from a phone, and can send the file later', async () => {
    const refusals = [/\/api\/upload-parts\//];
    await desk.visit({ as: 'banjar', screen: PHONE, refusals }, async (page) => {
      await goTo(page, '/impor');
      await page.route('**/api/upload-parts/**', (route) => route.abort('internetdisconnected'));
      await dropFile(page, 'rencana-besar.csv', FILE);
      const upload = page.getByRole('button', { name: 'Unggah dan periksa' });
      await upload.click();
      await page.getByText(/Sambungan terputus\. Pengiriman diteruskan sendiri/).waitFor();
      await page.getByRole('button', { name: 'Batalkan pengiriman' }).click();
      await page.getByText(/terkirim$/).waitFor({ state: 'hidden' });
      await page.unroute('**/api/upload-parts/**');
      await upload.click();
      await page.waitForURL(/pekerjaan=/, { timeout: JOB_MS });
      await page.getByRole('button', { name: 'Batalkan', exact: true }).click({ timeout: JOB_MS });
      await page.getByText('Pekerjaan dibatalkan.').waitFor({ timeout: JOB_MS });
    });
  });
});

/** Loses one piece of the file on its way, once; returns the numbers of the pieces as they go. */
async function cutPieceOnce(page: Page, lost: number): Promise<number[]> {
  const numbers: number[] = [];
  await page.route('**/api/upload-parts/**', async (route) => {
    const number = Number(route.request().url().split('/').at(-1));
    const isFirst = !numbers.includes(number);
    numbers.push(number);
    await (number === lost && isFirst ? route.abort('internetdisconnected') : route.continue());
  });
  return numbers;
}

async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text!], fileName!, { type: 'text/csv' }));
      return transfer;
    },
    [name, content],
  );
  await page.locator('.file-drop').dispatchEvent('drop', { dataTransfer: files });
}
