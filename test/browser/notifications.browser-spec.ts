import type { Page } from 'playwright-core';
import {
  goTo,
  OPEN_MS,
  openBrowserDesk,
  PHONE,
  settled,
  type BrowserDesk,
} from '../support/browser';
import { flawsOf } from '../support/page-flaws';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

const MESSAGE = 'Mari bergantian: jalan dulu, drainase sesudahnya.';
const REASON = 'Lokasinya dapat dibagi per RT.';
const bell = (page: Page) =>
  page.getByRole('link', { name: /^Pemberitahuan(, .* belum dibaca)?$/ });

describe('a request between agencies', () => {
  it('is sent by the planner from the page of a case', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, '/tumpang-tindih?pemda=63.01');
      await page.getByRole('table').getByRole('link').first().click();
      await settled(page);
      await page.getByRole('button', { name: 'Kirim permintaan' }).click();
      const dialog = page.getByRole('dialog', { name: 'Kirim permintaan kepada OPD lain' });
      const names = await dialog.getByLabel('Kepada').getByRole('option').allInnerTexts();
      const asked = names.find((name) => name.endsWith('Tanah Laut'))!;
      await dialog.getByLabel('Kepada').selectOption(asked);
      await dialog.getByLabel('Usulan').selectOption('Jadwalkan');
      await dialog.getByLabel('Pesan').fill(MESSAGE);
      await dialog.getByRole('button', { name: 'Kirim' }).click();
      await page.getByText('Permintaan terkirim.').waitFor();
      await page.getByText('Menunggu jawaban').waitFor();
      expect(await flawsOf(page)).toEqual([]);
    });
  });

  it('reaches the bell of the asked kabupaten, and is answered from there on a phone', async () => {
    await desk.visit({ as: 'tanahlaut', screen: PHONE }, async (page) => {
      await goTo(page, '/');
      await page.getByRole('link', { name: /^Pemberitahuan, \d+ belum dibaca$/ }).click();
      await settled(page);
      await page.getByLabel('Jenis').selectOption({ label: 'Permintaan (1 belum dibaca)' });
      await settled(page);
      expect(await flawsOf(page)).toEqual([]);
      await page.getByRole('link', { name: /mengusulkan mengatur jadwal$/ }).click();
      await settled(page);
      await page.getByText(MESSAGE).waitFor();
      expect(await flawsOf(page)).toEqual([]);
      await page.getByLabel('Jawaban').selectOption('Usul balik');
      await page.getByLabel('Usulan balik').selectOption('Bagi lokasi');
      await page.getByLabel('Alasan').fill(REASON);
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByText('Usul balik: Bagi lokasi').waitFor();
      expect(await page.getByLabel('Jawaban').count()).toBe(0);
      await page.getByRole('link', { name: 'Buka kasusnya' }).click();
      await settled(page);
      await page.getByText(REASON).waitFor();
    });
  });

  it('tells the planner what was answered', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, '/pemberitahuan?jenis=permintaan');
      await page.getByRole('link', { name: /mengusulkan balik membagi lokasi$/ }).waitFor();
    });
  });
});

describe('notifications', () => {
  it('are marked as read with the keyboard, one by one and all at once', async () => {
    await desk.visit({ as: 'banjar' }, async (page) => {
      await goTo(page, '/pemberitahuan?baru=1');
      const marks = page.getByRole('button', { name: /^Tandai dibaca: / });
      const before = await marks.count();
      expect(before).toBeGreaterThan(1);
      expect(await bell(page).getAttribute('aria-label')).toBe(
        `Pemberitahuan, ${before} belum dibaca`,
      );
      await marks.first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: `Pemberitahuan, ${before - 1} belum dibaca` }).waitFor();
      await page.getByRole('button', { name: 'Tandai semua sudah dibaca' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Tidak ada pemberitahuan pada pilihan ini').waitFor();
      await page.getByRole('link', { name: 'Pemberitahuan', exact: true }).waitFor();
    });
  });

  it('lead to the rows they count', async () => {
    await desk.visit({ as: 'tapin' }, async (page) => {
      await goTo(page, '/pemberitahuan?jenis=temuan');
      await page.getByRole('link', { name: /^[\d.]+ temuan baru$/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Temuan' }).waitFor();
      await settled(page);
    });
  });

  it('by mail are switched off on the account page', async () => {
    await desk.visit({ as: 'tapin' }, async (page) => {
      await goTo(page, '/akun');
      const wanted = page.getByRole('switch', { name: /^Kirim pemberitahuan yang belum dibaca/ });
      expect(await wanted.isChecked()).toBe(true);
      await wanted.press('Space');
      await page.getByText('Tersimpan.').waitFor();
      await goTo(page, '/akun');
      expect(await wanted.isChecked()).toBe(false);
      expect(await flawsOf(page)).toEqual([]);
    });
  });
});
