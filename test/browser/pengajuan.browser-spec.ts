import type { Locator, Page } from 'playwright-core';
import { goTo, OPEN_MS, openBrowserDesk, settled, type BrowserDesk } from '../support/browser';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

/** A kabupaten that has sent some plans and holds back many drafts. */
const KABUPATEN = '63.02';
const OFFICIAL = 'kotabaru';
const ROW_NOTE = 'Sebutkan desanya.';
const NOTE = 'Lengkapi lokasi, lalu ajukan lagi.';

/** The draft that this story follows, and the row of it that gets a note. */
let agency: string;
let line: string;

describe('a plan on its way between a kabupaten and the province', () => {
  it('is sent by its official, who is told first what is sent and that it locks', async () => {
    await desk.visit({ as: OFFICIAL }, async (page) => {
      await goTo(page, '/pengajuan?status=draf');
      const send = page.getByRole('button', { name: 'Ajukan', exact: true });
      const row = page.getByRole('row').filter({ has: send }).first();
      agency = await row.getByRole('link').innerText();
      await row.getByRole('button').click();
      const dialog = page.getByRole('dialog', { name: 'Ajukan pengajuan ini?' });
      await dialog.getByText(/^Yang dikirim: \d+ baris dengan pagu Rp [\d.]+\.$/).waitFor();
      await dialog.getByText(/barisnya terkunci dan terlihat oleh provinsi/).waitFor();
      await dialog.getByRole('button', { name: 'Ajukan' }).click();
      await page.getByText('1 pengajuan dikirim ke provinsi.').waitFor();
      await goTo(page, '/pengajuan');
      const sent = await rowOf(page, agency).innerText();
      expect(sent).toMatch(/Diajukan/);
      expect(sent).toMatch(/sedang diperiksa provinsi\. Minta dikembalikan bila perlu diubah/);
    });
  });

  it('is known to the planner by its size alone while it is a draft', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, `/pengajuan?daerah=${KABUPATEN}&status=draf`);
      const draft = page.getByRole('table').getByRole('row').nth(1);
      await draft.getByText(/^draf: \d+ baris, Rp .*; rinciannya terlihat setelah/).waitFor();
      await draft.getByRole('link').click();
      await page.getByText(/^Masih draf: \d+ baris, Rp/).waitFor();
    });
  });

  it('is returned by the planner with a note on one of its rows, never without a note', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await goTo(page, `/pengajuan?daerah=${KABUPATEN}`);
      await rowOf(page, agency).getByRole('link').click();
      const field = page.getByRole('textbox', { name: /^Catatan untuk / }).first();
      await field.waitFor();
      const dialog = page.getByRole('dialog', { name: 'Kembalikan 1 pengajuan?' });
      const confirm = dialog.getByRole('button', { name: 'Kembalikan' });
      await page.getByRole('button', { name: 'Kembalikan' }).click();
      await dialog.waitFor();
      expect(await confirm.isDisabled()).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await field.fill(ROW_NOTE);
      line = (await field.getAttribute('aria-label'))!.replace('Catatan untuk ', '');
      await page.getByRole('button', { name: 'Kembalikan' }).click();
      await dialog.getByText('1 catatan baris ikut dikirim.').waitFor();
      expect(await confirm.isEnabled()).toBe(true);
      await dialog.getByLabel('Catatan untuk OPD').fill(NOTE);
      await confirm.click();
      await page.getByText('1 pengajuan dikembalikan.').waitFor();
      await settled(page);
      const notes = page.getByRole('region', { name: 'Catatan pada baris' });
      await notes.getByText(ROW_NOTE).waitFor();
    });
  });

  it('waits for its official in the summary, with what is to be mended, and is sent again', async () => {
    await desk.visit({ as: OFFICIAL }, async (page) => {
      await goTo(page, '/');
      const waiting = page.getByRole('region', { name: 'Yang menunggu keputusan Anda' });
      await waiting.getByRole('link', { name: 'Baca catatan' }).click();
      await page.getByRole('heading', { level: 1, name: 'Pengajuan' }).waitFor();
      const mine = page.getByRole('region', { name: 'Rencana Anda' });
      const returned = mine.getByRole('listitem').filter({ hasText: agency });
      await returned.getByText(NOTE).waitFor();
      await returned.getByRole('link', { name: 'Lihat catatan baris' }).click();
      const notes = page.getByRole('region', { name: 'Catatan pada baris' });
      const noted = notes.getByRole('listitem').filter({ hasText: ROW_NOTE });
      expect(await noted.getByRole('link').innerText()).toContain(line);
      await page.getByRole('button', { name: 'Ajukan lagi' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ajukan' }).click();
      await page.getByText('1 pengajuan dikirim ke provinsi.').waitFor();
      await settled(page);
      const history = page.getByRole('region', { name: 'Riwayat' }).getByRole('listitem');
      expect(await history.first().innerText()).toMatch(/Diajukan\s+Operator Kotabaru/);
      expect(await history.nth(1).innerText()).toMatch(/Dikembalikan[^]*Perencana Provinsi/);
    });
  });

  it('is not verified in a state nobody saw: the planner reads who changed it, then verifies the rest', async () => {
    await desk.visit({ as: 'perencana', refusals: [/pengajuan\/verdicts$/] }, async (page) => {
      await goTo(page, `/pengajuan?daerah=${KABUPATEN}&status=diajukan`);
      await page.getByLabel(/^Pilih semua yang dapat diperiksa/).check();
      const label = await page.getByLabel(/^\d+ pengajuan dipilih/).count();
      expect(label).toBe(1);
      await page.getByRole('button', { name: 'Verifikasi' }).click();
      const dialog = page.getByRole('dialog', { name: /^Verifikasi \d+ pengajuan\?$/ });
      const many = await dialog.getByRole('listitem').count();
      expect(many).toBeGreaterThan(1);
      await verifyBehindTheirBack(page);
      await dialog.getByRole('button', { name: 'Verifikasi' }).click();
      const refusal = dialog.getByRole('alert');
      await refusal.getByText(/sekarang berstatus diverifikasi/).waitFor();
      expect(await refusal.innerText()).toMatch(
        new RegExp(`${escaped(agency)}.*Langkah terakhir oleh Perencana Provinsi`),
      );
      await settled(page);
      expect(await dialog.getByRole('listitem').count()).toBe(many - 1);
      await page.getByRole('dialog').getByRole('button', { name: 'Verifikasi' }).click();
      await page.getByText(`${many - 1} pengajuan diverifikasi.`).waitFor();
      await settled(page);
      await page.getByText('Tidak ada perangkat daerah pada pilihan ini').waitFor();
    });
  });
});

function rowOf(page: Page, name: string): Locator {
  const link = page.getByRole('link', { name, exact: true });
  return page.getByRole('table').getByRole('row').filter({ has: link });
}

/** The same planner at another desk: the pengajuan of this story is verified meanwhile. */
async function verifyBehindTheirBack(page: Page): Promise<void> {
  const { defaultTahapanId: tahapan } = await (await page.request.get('/api/context')).json();
  const board = await page.request.get(`/api/pengajuan?tahapan=${tahapan}&pemda=${KABUPATEN}`);
  const rows: { opdId: number; opdName: string; version: number }[] = (await board.json()).rows;
  const { opdId, version } = rows.find(({ opdName }) => opdName === agency)!;
  const answer = await page.request.post('/api/pengajuan/verdicts', {
    headers: { 'X-Sejalan': '1' },
    data: { tahapan, action: 'verifikasi', items: [{ opdId, version }] },
  });
  expect(answer.status()).toBe(200);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
