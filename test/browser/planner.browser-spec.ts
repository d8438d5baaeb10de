import type { Locator, Page } from 'playwright-core';
import {
  follow,
  OPEN_MS,
  openBrowserDesk,
  settled,
  signIn,
  type BrowserDesk,
} from '../support/browser';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

const CELL = { priority: '01', government: 'Kota Banjarmasin' };

describe('the planner of the province', () => {
  it('signs in by the form and is met by what waits for a decision', async () => {
    await desk.visit({}, async (page) => {
      await signIn(page, 'perencana');
      await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
      await page.getByText(/\d+ dari \d+ perangkat daerah sudah mengirim/).waitFor();
      const waiting = page.getByRole('region', { name: 'Yang menunggu keputusan Anda' });
      await waiting.getByRole('link', { name: 'Tinjau' }).click();
      await page.getByRole('heading', { level: 1, name: 'Usulan taut' }).waitFor();
    });
  });

  it('walks the matrix by the arrow keys, opens a cell and reaches a program behind it', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await page.goto('/');
      await follow(page, 'Matriks prioritas');
      const grid = page.getByRole('grid');
      await grid.getByRole('button').first().focus();
      const start = await wordsOfFocus(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      const arrived = await wordsOfFocus(page);
      expect(arrived).toBe(await cellAt(grid, 1, 1).getAttribute('aria-label'));
      expect(arrived).not.toBe(start);
      await page.keyboard.press('Enter');
      const drawer = page.getByRole('dialog', { name: 'Rincian sel' });
      await drawer.getByRole('heading', { name: 'Program di balik sel ini' }).waitFor();
      const program = drawer.getByRole('link').first();
      const name = await program.innerText();
      await program.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    });
  });

  it('accepts the proposed links of a cell at once, and the matrix follows', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await page.goto('/matriks');
      await settled(page);
      const cell = page.getByRole('button', {
        name: new RegExp(`^${CELL.government}, ${CELL.priority} `),
      });
      expect(await cell.getAttribute('aria-label')).toMatch(
        /belum didukung; .*usulan taut menunggu ditinjau/,
      );
      await cell.click();
      const drawer = page.getByRole('dialog', { name: 'Rincian sel' });
      await drawer.getByLabel('Pilih semua usulan di halaman ini').check();
      await drawer.getByRole('button', { name: 'Terima' }).click();
      await page.getByText(/usulan taut diterima\.$/).waitFor();
      await drawer.getByRole('button', { name: 'Tutup rincian' }).click();
      await drawer.waitFor({ state: 'hidden' });
      // The decision is stored at once; the figures follow when they are computed.
      await cell
        .and(page.getByRole('button', { name: /1 program, pagu dalam juta rupiah \d/ }))
        .waitFor();
      await page.getByText('Temuan sedang dihitung ulang').waitFor({ state: 'hidden' });
      const words = await cell.getAttribute('aria-label');
      expect(words).toMatch(/1 program, pagu dalam juta rupiah \d/);
      expect(words).not.toMatch(/belum didukung|usulan taut/);
    });
  });

  it('rejects a proposed link only with a reason', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await page.goto('/tautan');
      await settled(page);
      const before = await countOf(page, 'Usulan taut');
      await page
        .getByRole('checkbox', { name: /^Pilih usulan untuk / })
        .first()
        .check();
      await page.getByRole('button', { name: 'Tolak' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mengapa ditolak?' });
      const reject = dialog.getByRole('button', { name: 'Tolak' });
      expect(await reject.isDisabled()).toBe(true);
      await dialog.getByLabel('Alasan penolakan').fill('Keluaran bukan untuk prioritas ini.');
      await reject.click();
      await page.getByText('1 usulan taut ditolak.').waitFor();
      await counted(page, 'Usulan taut', before - 1);
    });
  });

  describe('whose links somebody else decides on meanwhile', () => {
    const refusals = [/\/api\/links\/decide/];
    const visit = (story: (page: Page) => Promise<void>) =>
      desk.visit({ as: 'perencana', refusals }, story);

    it('sees what was decided, and puts the own decision in its place', async () => {
      await visit(async (page) => {
        const { dialog } = await meetConflict(page, 1);
        await dialog.getByText(/^Kini: /).waitFor();
        await dialog.getByText(/^Keputusan Anda: /).waitFor();
        await dialog.getByRole('button', { name: 'Ganti dengan keputusan saya' }).click();
        await page.getByText('1 usulan taut diterima.').waitFor();
        await dialog.waitFor({ state: 'hidden' });
      });
    });

    it('sees a decision that came while choosing, and chooses again', async () => {
      await visit(async (page) => {
        const { dialog, links } = await meetConflict(page, 1);
        const [link] = links;
        // Rejecting what is rejected decides nothing: it is taken back first.
        await decideElsewhere(page, { ...link!, version: link!.version + 1 });
        await decideElsewhere(page, { ...link!, version: link!.version + 2 }, 'Salah sasaran.');
        await dialog.getByRole('button', { name: 'Ganti dengan keputusan saya' }).click();
        await dialog.getByText(/Alasan: Salah sasaran\./).waitFor();
        expect(await page.getByText('1 usulan taut diterima.').count()).toBe(0);
        await dialog.getByRole('button', { name: 'Ganti dengan keputusan saya' }).click();
        await page.getByText('1 usulan taut diterima.').waitFor();
        await dialog.waitFor({ state: 'hidden' });
      });
    });

    it('leaves theirs as it is, and decides on the other links alone', async () => {
      await visit(async (page) => {
        const { dialog, links } = await meetConflict(page, 2);
        const order = page.waitForRequest(/\/api\/links\/decide/);
        await dialog.getByRole('button', { name: 'Biarkan keputusan mereka' }).click();
        expect((await order).postDataJSON().links).toEqual([links[1]]);
        await page.getByText('1 usulan taut diterima.').waitFor();
        await dialog.waitFor({ state: 'hidden' });
      });
    });

    it('decides on nothing when all of them were decided on', async () => {
      await visit(async (page) => {
        const { dialog } = await meetConflict(page, 1);
        let orders = 0;
        page.on('request', (request) => {
          if (request.url().includes('/api/links/decide')) orders += 1;
        });
        await dialog.getByRole('button', { name: 'Biarkan keputusan mereka' }).click();
        await dialog.waitFor({ state: 'hidden' });
        await settled(page);
        expect(orders).toBe(0);
      });
    });
  });

  it('opens an overlap case with its activities, its evidence and the ways out', async () => {
    await desk.visit({ as: 'perencana' }, async (page) => {
      await page.goto('/');
      await follow(page, /^Tumpang tindih/);
      const first = page.getByRole('table').getByRole('link').first();
      const title = await first.innerText();
      await first.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await settled(page);
      for (const part of ['Dasar dugaan', 'Hal yang meringankan', 'Pilihan'])
        await page.getByRole('heading', { name: part }).waitFor();
      expect(await page.getByText('Volume', { exact: true }).count()).toBeGreaterThan(1);
      await page.getByText(/^Usulan koordinator/).waitFor();
    });
  });
});

interface SeenLink {
  readonly id: number;
  readonly version: number;
}

/** Accepts the first links of the list, the first of which somebody else has just rejected. */
async function meetConflict(
  page: Page,
  count: number,
): Promise<{ dialog: Locator; links: SeenLink[] }> {
  const listed = page.waitForResponse((answer) => answer.url().includes('/api/links?'));
  await page.goto('/tautan');
  const rows: { linkId: number; linkVersion: number }[] = (await (await listed).json()).rows;
  await settled(page);
  const links = rows
    .slice(0, count)
    .map(({ linkId, linkVersion }) => ({ id: linkId, version: linkVersion }));
  await decideElsewhere(page, links[0]!, 'Keluarannya lain.');
  const boxes = page.getByRole('checkbox', { name: /^Pilih usulan untuk / });
  for (let nth = 0; nth < count; nth += 1) await boxes.nth(nth).check();
  await page.getByRole('button', { name: 'Terima' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sudah diputus orang lain' });
  await dialog.getByText(/Alasan: Keluarannya lain\./).waitFor();
  return { dialog, links };
}

/** As another page would: rejects for a reason, or accepts; this page knows nothing of it. */
async function decideElsewhere(page: Page, link: SeenLink, reason?: string): Promise<void> {
  const decision = reason === undefined ? 'terverifikasi' : 'ditolak';
  const answer = await page.request.post('/api/links/decide', {
    headers: { 'X-Sejalan': '1' },
    data: { links: [link], decision, reason },
  });
  expect(answer.status()).toBe(200);
}

function cellAt(grid: Locator, row: number, column: number): Locator {
  // The first row holds the heads.
  return grid
    .getByRole('row')
    .nth(row + 1)
    .getByRole('button')
    .nth(column);
}

function wordsOfFocus(page: Page): Promise<string | null> {
  return page.locator(':focus').getAttribute('aria-label');
}

/** Until the navigation shows that count: it is asked anew after a decision, and then drawn. */
async function counted(page: Page, link: string, count: number): Promise<void> {
  const entry = page.getByRole('navigation').getByRole('link', { name: link });
  await entry.getByText(new Intl.NumberFormat('id-ID').format(count), { exact: true }).waitFor();
}

/** The count that the navigation shows beside a page. */
async function countOf(page: Page, link: string): Promise<number> {
  const entry = page.getByRole('navigation').getByRole('link', { name: link });
  return Number((await entry.innerText()).replace(/\D/g, ''));
}
