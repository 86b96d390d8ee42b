import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atAnAddress, openBrowser } from './browser.ts';
import { faultsOf, openDetails, wider } from './page-faults.ts';
import { testSite, type TestSite } from './site.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  site = await testSite();
  ({ address, close } = await atAnAddress(site.app));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await close();
  await site.close();
});

type Heading = 'Personal advisers' | 'Team managers' | 'Head of service' | 'Lead member';

async function signIn(context: BrowserContext, heading: Heading): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  await page.locator(`section:has(h2:text-is("${heading}")) button`).first().click();
  await page.waitForURL(`${address}/`);
  return page;
}

const sizes = [
  { width: 375, height: 800 },
  { width: 1280, height: 900 },
] as const;

const pages: readonly (readonly [Heading, string, readonly string[]])[] = [
  ['Personal advisers', 'an adviser', ['/', '/people', '/figures', '/find']],
  ['Team managers', 'a manager', ['/', '/people?page=1', '/line-of-sight', '/capacity']],
  [
    'Head of service',
    'a head of service',
    [
      '/',
      '/figures',
      '/figures/all',
      '/figures/E01',
      '/figures/C07?by=team',
      '/figures/B04',
      '/figures/C13',
      '/figures/J13',
      '/figures/one-page',
      '/figures/E01/people?standing=not-met',
      '/figures?as-at=2026-02-31',
      '/line-of-sight',
      '/capacity?turns=18',
      '/contradictions',
      '/data-quality',
      '/settings',
      '/settings/targets/A03',
      '/figures/frozen',
      '/nowhere',
    ],
  ],
  ['Lead member', 'a lead member', ['/', '/figures/E01', '/people']],
];

describe.each(sizes)('at $width pixels', (viewport) => {
  test('the sign-in page: axe finds nothing, and nothing is wider than the screen', async () => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`${address}/sign-in`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await wider(page)).toBe(0);
    await context.close();
  });

  test.each(pages)('pages of %s', async (heading, _who, paths) => {
    const context = await browser.newContext({ viewport });
    const page = await signIn(context, heading);
    for (const path of paths) {
      await page.goto(`${address}${path}`);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      await openDetails(page);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      expect([path, await wider(page)]).toEqual([path, 0]);
    }
    await context.close();
  });

  test('what the contradictions come to stands apart, each number before its kind', async () => {
    const context = await browser.newContext({ viewport });
    const page = await signIn(context, 'Head of service');
    await page.goto(`${address}/contradictions`);
    const boxOf = async (selector: string, at = 0) =>
      (await page.locator(selector).nth(at).boundingBox()) ?? expect.fail(`no ${selector}`);
    const [before, list, after] = [
      await boxOf('.waymark-as-at'),
      await boxOf('.waymark-counts'),
      await boxOf('.waymark-section'),
    ];
    expect(list.y - (before.y + before.height)).toBeGreaterThanOrEqual(15);
    expect(after.y - (list.y + list.height)).toBeGreaterThanOrEqual(25);
    const [one, other] = [await boxOf('.waymark-counts a'), await boxOf('.waymark-counts a', 1)];
    expect(one.x).toBe(other.x);
    await context.close();
  });

  test.each(['D01', 'B04', 'B07'])('the names at the ends of the lines of %s are whole', async (id) => {
    const context = await browser.newContext({ viewport });
    const page = await signIn(context, 'Head of service');
    await page.goto(`${address}/figures/${id}`);
    const chart = page.locator('.waymark-chart:visible svg');
    const { x, width } = (await chart.boundingBox()) ?? expect.fail('no chart');
    const ends = await chart
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(4);
    expect(Math.max(...ends)).toBeLessThanOrEqual(x + width);
    await context.close();
  });

  test('a young person, a search with a mistake, and what it finds', async () => {
    const context = await browser.newContext({ viewport });
    const page = await signIn(context, 'Personal advisers');
    await page.goto(`${address}/people`);
    await page.locator('tbody a').first().click();
    await page.waitForURL(/\/people\/.+/);
    await openDetails(page);
    expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
    await page.goto(`${address}/find`);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Enter at least 2 letters of a name, or an id' }).waitFor();
    expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
    await page.getByLabel('Name or id').fill('bel');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('table').waitFor();
    expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
    await context.close();
  });
});

describe('month-end', () => {
  test('a head of service freezes the day and looks at it, at every size', async () => {
    for (const viewport of [{ width: 320, height: 640 }, ...sizes]) {
      const context = await browser.newContext({ viewport });
      const page = await signIn(context, 'Head of service');
      await page.goto(`${address}/figures/frozen`);
      await page.getByRole('button', { name: 'Freeze all figures of this day' }).click();
      if (await page.getByRole('alert').isVisible()) {
        expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
        await page.getByLabel('Note (optional)').fill(`Again, for ${viewport.width} pixels`);
        await page.getByRole('button', { name: 'Freeze all figures of this day' }).click();
      }
      await page.getByRole('heading', { level: 1, name: 'Frozen as at 31 October 2026' }).waitFor();
      expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
      await page.getByRole('link', { name: 'Pathway plan in place' }).click();
      await page.getByRole('link', { name: 'See the young people behind it as they stood then' }).waitFor();
      await openDetails(page);
      expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
      await page.getByRole('link', { name: 'See the young people behind it as they stood then' }).click();
      await page.getByRole('table').waitFor();
      expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
      await context.close();
    }
  });
});

describe('with JavaScript off', () => {
  test('from signing in to a reason, to a young person, and out again', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes[0] });
    const page = await signIn(context, 'Head of service');
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByRole('link', { name: 'In education, employment or training (19 to 21)' }).click();
    await page.getByRole('link', { name: 'See the young people behind this figure' }).click();
    await page.getByRole('link', { name: /^Not counted/ }).click();
    await page.getByRole('link', { name: 'Bela Aldersey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bela Aldersey' }).waitFor();
    await page.locator('summary', { hasText: 'cannot be told' }).click(); // folds open without script
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goto(`${address}/people`);
    expect(page.url()).toBe(`${address}/sign-in`);
    await context.close();
  });
});

describe('by keyboard', () => {
  test('past the header, to the first young person, and the focus is always to be seen', async () => {
    const context = await browser.newContext({ viewport: sizes[1] });
    const page = await context.newPage();
    await page.goto(`${address}/sign-in`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Alex Moor');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}/`);
    const stops: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
      expect([await focused(page), await isMarked(page)]).toEqual([await focused(page), true]);
    }
    expect(stops.slice(0, 8)).toEqual([
      'Skip to main content',
      'Waymark Testshire County Council',
      'Sign out',
      'Today',
      'Young people',
      'Put right',
      'Line of sight',
      'Figures',
    ]);
    await context.close();
  });
});

test('a name with markup in it stays text', async () => {
  const context = await browser.newContext({ viewport: sizes[1] });
  const page = await signIn(context, 'Head of service');
  await page.goto(`${address}/find`);
  await page.getByLabel('Name or id').fill('marsh');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Jo <b> "Marsh" & Co' }).click();
  await page.getByRole('heading', { level: 1, name: 'Jo <b> "Marsh" & Co' }).waitFor();
  expect(await page.locator('main b').count()).toBe(0);
  await context.close();
});

test('nothing is asked of anywhere else, and no security policy is broken', async () => {
  const context = await browser.newContext({ viewport: sizes[1] });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${address}/sign-in`);
  await page.locator('section:has(h2:text-is("Head of service")) button').click();
  await page.waitForURL(`${address}/`);
  await page.goto(`${address}/figures/E01`);
  expect([elsewhere, complaints]).toEqual([[], []]);
  await context.close();
});

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate('document.activeElement.innerText'))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether what has the focus looks different from what has not. */
async function isMarked(page: Page): Promise<boolean> {
  const style = await page.evaluate(
    '(({ boxShadow, outlineStyle, outlineWidth }) => boxShadow !== "none" || (outlineStyle !== "none" && outlineWidth !== "0px"))(getComputedStyle(document.activeElement))',
  );
  return style === true;
}

describe('on paper', () => {
  test('the scorecard on one page is one page of A4, broadside', async () => {
    const context = await browser.newContext();
    const page = await signIn(context, 'Head of service');
    await page.goto(`${address}/figures/one-page`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59\d\.\d+\]/);
    await context.close();
  });

  test.each([
    '/',
    '/figures',
    '/figures/E01',
    '/line-of-sight',
    '/capacity',
    '/contradictions',
    '/data-quality',
  ])('%s stands without its navigation, its forms and its ways to download', async (path) => {
    const context = await browser.newContext();
    const page = await signIn(context, 'Head of service');
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}${path}`);
    const seen = await page
      .locator('nav:visible, form:visible, button:visible, input:visible, a[href*=".csv"]:visible')
      .evaluateAll((found) => found.map((one) => one.outerHTML.slice(0, 90)));
    expect(seen).toEqual([]);
    await context.close();
  });
});
