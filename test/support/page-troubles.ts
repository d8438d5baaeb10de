import type { Page, Request } from 'playwright-core';

export interface Troubles {
  /** what went wrong so far, in words */
  readonly seen: readonly string[];
  /** questions that wait for their answer */
  readonly pending: ReadonlySet<Request>;
}

/** The app asks who is there; the browser logs the honest answer "nobody" as an error. */
const NOBODY_YET = /\/api\/session$/;

/** Collects errors of the console and of scripts, and requests that failed or were refused. */
export function listenForTrouble(page: Page, refusals: readonly RegExp[]): Troubles {
  const seen: string[] = [];
  const pending = new Set<Request>();
  const expected = [NOBODY_YET, ...refusals];
  const note = (url: string, words: string): void => {
    if (!expected.some((pattern) => pattern.test(url))) seen.push(`${words} (${url})`);
  };
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => {
    pending.delete(request);
    const why = request.failure()?.errorText ?? 'failed';
    // A page that is left withdraws its questions, and a download leaves the page.
    if (why !== 'net::ERR_ABORTED') note(request.url(), why);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(response.url(), `Status ${response.status()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.location().url, `Console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`Script: ${error.message}`));
  return { seen, pending };
}
