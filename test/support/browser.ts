import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { request, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '../../apps/api/src/setup/sample-password';
import { launchChromium } from './chromium';
import { listenForTrouble, type Troubles } from './page-troubles';
import { serveSample, type ServedApp } from './served-app';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The notebook that most offices have. */
export const OFFICE: ScreenSize = { width: 1366, height: 768 };
export const PHONE: ScreenSize = { width: 390, height: 844 };

/** A clone of the sample, the app in a process of its own and a browser; loading the sample may come first. */
export const OPEN_MS = 240_000;

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Visit {
  /** whose session; absent: nobody has signed in */
  readonly as?: string;
  readonly screen?: ScreenSize;
  /** addresses whose refusal is what the story is about */
  readonly refusals?: readonly RegExp[];
}

export interface BrowserDesk {
  readonly app: ServedApp;
  /**
   * One person at a fresh browser. Fails when the story fails, and also when the page logged an
   * error or a request failed that the visit did not announce; keeps a picture of that moment.
   */
  visit(who: Visit, story: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openBrowserDesk(): Promise<BrowserDesk> {
  const app = await serveSample();
  let browser: Browser;
  try {
    browser = await launchChromium();
  } catch (error) {
    await app.stop();
    throw error;
  }
  const desk: Desk = { app, browser, sessions: new Map() };
  return {
    app,
    visit: (who, story) => receive(desk, who, story),
    close: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

interface Desk {
  readonly app: ServedApp;
  readonly browser: Browser;
  readonly sessions: Map<string, StorageState>;
}

async function receive(
  desk: Desk,
  { as, screen = OFFICE, refusals = [] }: Visit,
  story: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await desk.browser.newContext({
    baseURL: desk.app.address,
    viewport: screen,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    reducedMotion: 'reduce',
    storageState: as ? await sessionOf(desk, as) : undefined,
  });
  try {
    const page = await context.newPage();
    const troubles = listenForTrouble(page, refusals);
    TROUBLES.set(page, troubles);
    await story(page).catch((error: unknown) => failWithPicture(page, error as Error));
    if (troubles.seen.length > 0) await failWithPicture(page, new Error(troubles.seen.join('\n')));
  } finally {
    await context.close();
  }
}

const TROUBLES = new WeakMap<Page, Troubles>();

/** The cookie of somebody who signed in yesterday; once per person, for sign-ins are rationed. */
async function sessionOf(desk: Desk, username: string): Promise<StorageState> {
  const known = desk.sessions.get(username);
  if (known) return known;
  const visitor = await request.newContext({ baseURL: desk.app.address });
  try {
    const answer = await visitor.post('/api/session', {
      headers: { 'X-Sejalan': '1' },
      data: { username, password: SAMPLE_PASSWORD },
    });
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()}`);
    const session = await visitor.storageState();
    desk.sessions.set(username, session);
    return session;
  } finally {
    await visitor.dispose();
  }
}

async function failWithPicture(page: Page, error: Error): Promise<never> {
  const picture = join(mkdtempSync(join(tmpdir(), 'sejalan-layar-')), 'layar.png');
  await page.screenshot({ path: picture, fullPage: true }).catch(() => undefined);
  error.message += `\nHalaman: ${page.url()}\nGambar layar: ${picture}`;
  throw error;
}

/** Signs in by the form, as people do. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('group', { name: 'Konteks data' }).waitFor();
  await settled(page);
}

/** Opens an address by hand and waits until nothing is on its way any more. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Follows the main navigation. */
export async function follow(page: Page, link: string | RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: link }).click();
  await settled(page);
}

const SETTLE_MS = 30_000;

/** Until a heading stands, no placeholder does, and no question is unanswered. */
export async function settled(page: Page): Promise<void> {
  const troubles = TROUBLES.get(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const giveUpAt = Date.now() + SETTLE_MS; Date.now() < giveUpAt; await wait(25)) {
    const loading = await page.getByRole('status', { name: 'Sedang memuat' }).count();
    if (loading === 0 && troubles?.pending.size === 0) return;
  }
  throw new Error(
    `Still loading: ${[...(troubles?.pending ?? [])].map((r) => r.url()).join(', ')}`,
  );
}
