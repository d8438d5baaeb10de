import type { Page } from 'playwright-core';
import {
  goTo,
  OFFICE,
  OPEN_MS,
  openBrowserDesk,
  PHONE,
  type BrowserDesk,
} from '../support/browser';
import { flawsOf, pressTab } from '../support/page-flaws';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

interface Place {
  readonly title: string;
  readonly path: string | ((page: Page) => Promise<string>);
  /** the planner of the province, unless told otherwise; '' for nobody */
  readonly as?: string;
  readonly refusals?: readonly RegExp[];
}

/** Rows have no fixed number: the first one of a list is asked for. */
const firstOf = (list: string, path: string) => async (page: Page) => {
  const context = await (await page.request.get('/api/context')).json();
  const about = `tahapan=${context.defaultTahapanId}`;
  const { rows } = await (await page.request.get(`/api/${list}?${about}&size=1`)).json();
  return `${path}/${rows[0].id}`;
};

const openCell = async (page: Page) => {
  const context = await (await page.request.get('/api/context')).json();
  const matrix = await page.request.get(`/api/matrix?tahapan=${context.defaultTahapanId}`);
  return `/matriks?sel=${(await matrix.json()).rows[0].priority.id}:63.01`;
};

const firstPengajuan = async (page: Page) => {
  const context = await (await page.request.get('/api/context')).json();
  const board = await page.request.get(`/api/pengajuan?tahapan=${context.defaultTahapanId}`);
  return `/pengajuan/${(await board.json()).rows[0].opdId}`;
};

const PLACES: readonly Place[] = [
  { title: 'the login', path: '/', as: '' },
  { title: 'Ringkasan', path: '/' },
  { title: 'the matrix', path: '/matriks' },
  { title: 'the matrix with an open cell', path: openCell },
  { title: 'Usulan taut', path: '/tautan' },
  { title: 'Temuan', path: '/temuan' },
  { title: 'Tumpang tindih', path: '/tumpang-tindih' },
  { title: 'an overlap case', path: firstOf('overlaps', '/tumpang-tindih') },
  { title: 'Belum berlokasi', path: '/belum-berlokasi' },
  { title: 'Program', path: '/program' },
  { title: 'one program', path: firstOf('programs', '/program') },
  { title: 'Kegiatan desa', path: '/kegiatan-desa' },
  { title: 'the choice of a kabupaten for its presence', path: '/kehadiran' },
  { title: 'the presence in one kabupaten', path: '/kehadiran?pemda=63.01' },
  { title: 'Impor', path: '/impor' },
  { title: 'Impor for somebody who may not', path: '/impor', as: 'pimpinan' },
  { title: 'Pengajuan', path: '/pengajuan' },
  { title: 'one pengajuan', path: firstPengajuan },
  { title: 'Tahapan', path: '/tahapan' },
  { title: 'Tahapan for somebody who may not', path: '/tahapan', as: 'tanahlaut' },
  { title: 'the agenda', path: '/rakor' },
  { title: 'the Rakor pack', path: '/laporan' },
  { title: 'Pemberitahuan', path: '/pemberitahuan' },
  { title: 'an address that does not exist', path: '/tidak-ada' },
  { title: 'a program that does not exist', path: '/program/0', refusals: [/programs\/0$/] },
];

describe.each([
  ['a notebook', OFFICE],
  ['a phone', PHONE],
])('on the screen of %s', (_name, screen) => {
  it.each(PLACES)(
    '$title fits, is named, and is walked with the keyboard alone',
    async ({ path, as = 'perencana', refusals }) => {
      await desk.visit({ as, screen, refusals }, async (page) => {
        await goTo(page, typeof path === 'string' ? path : await path(page));
        expect(await flawsOf(page)).toEqual([]);
        await walkIntoMain(page);
      });
    },
  );
});

const ENOUGH_STOPS = 5;

/** By the link that skips the navigation, where there is one, then through the first controls. */
async function walkIntoMain(page: Page): Promise<void> {
  if (await page.getByRole('dialog').count()) {
    expect(await pressTab(page)).toMatchObject({ visible: true });
    return;
  }
  let stop = await pressTab(page);
  if (stop.words.endsWith('Langsung ke isi halaman')) {
    expect(stop.visible).toBe(true);
    await page.keyboard.press('Enter');
    stop = await pressTab(page);
  }
  expect(stop).toMatchObject({ inMain: true });
  for (let stops = 1; stops <= ENOUGH_STOPS && stop.inMain; stops += 1) {
    expect(stop).toEqual({ ...stop, visible: true });
    stop = await pressTab(page);
  }
}
