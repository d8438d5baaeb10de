import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, OPEN_MS, openBrowserDesk, settled, type BrowserDesk } from '../support/browser';

const FOLDER = join(__dirname, '..', '..', 'docs', 'pictures');

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

interface Picture {
  readonly name: string;
  readonly path: string;
  /** what is done on the page before the picture is taken */
  readonly first?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'ringkasan', path: '/' },
  { name: 'matriks', path: '/matriks' },
  { name: 'kasus', path: '/tumpang-tindih', first: openFirstCase },
];

it.each(PICTURES)('takes the picture $name', async ({ name, path, first }) => {
  await desk.visit({ as: 'perencana' }, async (page) => {
    await goTo(page, path);
    await first?.(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  });
});

async function openFirstCase(page: Page): Promise<void> {
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Dasar dugaan' }).waitFor();
  await settled(page);
}
