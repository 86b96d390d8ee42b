import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atAnAddress, openBrowser } from './browser.ts';
import { countyWithFaults } from './county-with-faults.ts';
import { faultsOf, openDetails, wider } from './page-faults.ts';
import { testSite, type TestSite } from './site.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  site = await testSite(await countyWithFaults());
  ({ address, close } = await atAnAddress(site.app));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await close();
  await site.close();
});

async function signIn(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${address}/`);
  return page;
}

/** Goes to a page, and waits until it is worked out. */
async function worked(page: Page, path: string): Promise<void> {
  const still = `${path}${path.includes('?') ? '&' : '?'}still=1`;
  await expect
    .poll(
      async () => {
        await page.goto(`${address}${still}`);
        return page.getByText('This page keeps still.').count();
      },
      { timeout: 30_000 },
    )
    .toBe(0);
}

const ofTheAnalyst = [
  '/return',
  '/return/today',
  '/return/today/rules',
  '/return/today/rules/103',
  '/return/today/children',
  '/return/today/workers',
  '/return/today/not-run',
  '/return/today/later',
  '/put-right',
  '/return/compare',
  '/return/compare?with=day',
  '/return/compare?with=day&day=31&month=2&year=2026',
  '/return/compare?with=day&day=30&month=9&year=2026',
  '/return/compare/Header?show=gone',
  '/return/compare/OC2?show=new',
  '/return/compare/findings?show=still',
] as const;

describe.each([
  { width: 375, height: 800 },
  { width: 1280, height: 900 },
])('at $width pixels', (viewport) => {
  test('every page: axe finds nothing, and nothing is wider than the screen', async () => {
    const context = await browser.newContext({ viewport });
    const page = await signIn(context, 'Dev Acharyan');
    await worked(page, '/return/today');
    for (const path of ofTheAnalyst) {
      await worked(page, path);
      await openDetails(page);
      expect([path, await faultsOf(page), await wider(page)]).toEqual([path, [], 0]);
    }
    await page.goto(`${address}/return/today/children`);
    await page.getByRole('link', { name: 'Bela Moss' }).click();
    await openDetails(page);
    expect([await faultsOf(page), await wider(page)]).toEqual([[], 0]);
    await context.close();
  }, 60_000);

  test.each(['Robin Vale', 'Lee Combe', 'Toni Fell'])(
    '%s: the worklist, and the line on today’s list',
    async (name) => {
      const context = await browser.newContext({ viewport });
      const page = await signIn(context, name);
      for (const path of ['/put-right', '/']) {
        await worked(page, path);
        expect([path, await faultsOf(page), await wider(page)]).toEqual([path, [], 0]);
      }
      await context.close();
    },
  );
});

test('with JavaScript off, on a phone: from today’s list to what is to be put right, and to the young person', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  });
  const page = await signIn(context, 'Robin Vale');
  await worked(page, '/put-right');
  await page.goto(`${address}/`);
  await page.getByRole('link', { name: '3 things to put right' }).click();
  await page.getByRole('heading', { level: 1, name: 'Put right in the record' }).waitFor();
  await page.getByText('Record the contact around the birthday').waitFor();
  await page.getByRole('link', { name: 'Ash Birch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ash Birch' }).waitFor();
  await context.close();
});

test('with JavaScript off: from the return to a child’s cells and why they hold that, and a day to compare with', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const page = await signIn(context, 'Dev Acharyan');
  await worked(page, '/return');
  await page.getByRole('button', { name: 'Open today’s return' }).click();
  await page.getByRole('link', { name: 'Bela Moss' }).click();
  await page.getByText('Why it holds what it holds').first().click();
  await page.getByText('no extract has an ethnicity code of the return').first().waitFor();
  await page.goto(`${address}/return/compare?with=day`);
  await page.getByRole('textbox', { name: 'Day' }).fill('31');
  await page.getByRole('textbox', { name: 'Month' }).fill('2');
  await page.getByRole('textbox', { name: 'Year' }).fill('2026');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('link', { name: 'There is no such day as 31 2 2026' }).waitFor();
  await context.close();
});
