/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import {
  goTo,
  OPEN_MS,
  openBrowserDesk,
  PHONE,
  settled,
  type BrowserDesk,
} from '../support/browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

type Visitor = 'admin' | 'perencana' | 'tanahlaut' | 'fasilitator' | 'pimpinan' | undefined;

/** Every page, as somebody who works with it. */
const PAGES: readonly [path: string, as: Visitor][] = [
  ['/', undefined],
  ['/', 'perencana'],
  ['/', 'tanahlaut'],
  ['/matriks', 'perencana'],
  ['/tautan', 'perencana'],
  ['/temuan', 'perencana'],
  ['/tumpang-tindih', 'perencana'],
  ['/belum-berlokasi', 'perencana'],
  ['/program', 'perencana'],
  ['/kegiatan-desa', 'perencana'],
  ['/kehadiran?pemda=63.01', 'perencana'],
  ['/impor', 'tanahlaut'],
  ['/pengajuan', 'perencana'],
  ['/pengajuan', 'tanahlaut'],
  ['/tahapan', 'perencana'],
  ['/perbandingan', 'perencana'],
  ['/rakor', 'fasilitator'],
  ['/laporan', 'perencana'],
  ['/jejak', 'admin'],
  ['/jejak?bagian=akses', 'admin'],
  ['/pengguna', 'admin'],
  ['/pengguna/catatan-masuk', 'admin'],
  ['/akun', 'tanahlaut'],
  ['/sunting/program', 'tanahlaut'],
  ['/sunting/kegiatan-desa', 'tanahlaut'],
  ['/pemberitahuan', 'perencana'],
  ['/tidak-ada', 'pimpinan'],
];

/** What axe calls serious or worse: WCAG 2.2 A and AA, and its own best practices. */
async function seriousFlaws(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.target.join(' ')}`);
}

it.each(PAGES)(
  '%s keeps no person out on a notebook and on a phone, as %s sees it',
  async (path, as) => {
    await desk.visit({ as }, async (page) => {
      await goTo(page, path);
      expect(await seriousFlaws(page)).toEqual([]);
      // The same page at a narrow window: loading it again would say nothing new.
      await page.setViewportSize(PHONE);
      await settled(page);
      expect(await seriousFlaws(page)).toEqual([]);
    });
  },
);

describe('the verdict on many plans', () => {
  it('keeps no person out, and gives the focus back', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, '/pengajuan?status=diajukan');
      await page.getByLabel(/^Pilih semua yang dapat diperiksa/).check();
      await page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: /^Kembalikan \d+ pengajuan\?$/ });
      await dialog.getByLabel('Catatan untuk OPD').waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await focusIsOn(page, 'Kembalikan');
    });
  });
});

describe('the dialogs of a stage', () => {
  it('keep no person out, close by Escape and take dates with the day first', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, '/tahapan');
      await page.getByRole('button', { name: 'Siapkan tahapan baru' }).click();
      const dialog = page.getByRole('dialog');
      const opens = dialog.getByRole('group', { name: 'Dibuka' });
      await opens.getByLabel('Tanggal').fill('31/02/2027');
      await opens.getByLabel('Jam WITA').fill('8.00');
      await dialog.getByText('Tulis hari/bulan/tahun').waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await opens.getByLabel('Tanggal').fill('1 Maret 2027');
      const closes = dialog.getByRole('group', { name: 'Batas pengiriman' });
      await closes.getByLabel('Tanggal').fill('31/3/2027');
      await closes.getByLabel('Jam WITA').fill('16.00');
      expect(await dialog.getByRole('button', { name: 'Simpan' }).isEnabled()).toBe(true);
      expect(await opens.getByLabel('Tanggal').inputValue()).toBe('01/03/2027');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await focusIsOn(page, 'Siapkan tahapan baru');
    });
  });
});

/** The focus comes back a moment after the dialog has gone. */
async function focusIsOn(page: Page, button: string): Promise<void> {
  await page.locator('button:focus', { hasText: button }).waitFor();
}
