/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What breaks the rules that hold for every page; an empty list is a good page. */
export async function flawsOf(page: Page): Promise<string[]> {
  return [...(await flawsOfLayout(page)), ...(await namelessControls(page))];
}

function flawsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const flaws: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      flaws.push(`scrolls sideways: ${scrollWidth} px on ${clientWidth}`);
    const titles = [...document.querySelectorAll('h1')].map((title) => title.textContent);
    if (titles.length !== 1) flaws.push(`has ${titles.length} h1: ${titles.join(' | ')}`);
    if (document.documentElement.lang !== 'id') flaws.push('is not marked as Indonesian');
    if (!document.title.endsWith(' · Sejalan')) flaws.push(`is titled "${document.title}"`);
    return flaws;
  });
}

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'searchbox',
  'spinbutton',
  'switch',
  'textbox',
]);

/** Asks Chromium for the names it would tell a screen reader. */
async function namelessControls(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const controls = nodes.filter(
      ({ ignored, role }) => !ignored && CONTROLS.has(String(role?.value)),
    );
    if (controls.length === 0) return ['has no control at all'];
    return controls
      .filter(({ name }) => !String(name?.value ?? '').trim())
      .map(({ role }) => `has a ${role?.value} without a name`);
  } finally {
    await devtools.detach();
  }
}

/** One press of Tab, and where it led. */
export interface TabStop {
  readonly words: string;
  readonly inMain: boolean;
  /** its look changes when the keyboard is on it */
  readonly visible: boolean;
}

export async function pressTab(page: Page): Promise<TabStop> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    // A look may change by a transition, however short: two frames later it has changed.
    const drawn = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const at = document.activeElement as HTMLElement;
    // The look may change on the control, on its frame, or on the label drawn for it.
    const around = [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement];
    const look = (): string =>
      around
        .filter((element) => element !== null && element !== undefined)
        .map((element) => {
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
          return [outline, boxShadow, borderColor, backgroundColor].join();
        })
        .join();
    await drawn();
    const focused = look();
    at.blur();
    await drawn();
    const resting = look();
    at.focus();
    return {
      words: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent ?? ''}`.trim(),
      inMain: at.closest('main') !== null,
      visible: focused !== resting,
    };
  });
}
