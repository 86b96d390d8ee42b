import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../test/journeys/site.ts';

// A store that takes its time, so that what is read from it is not there yet when it is first asked for.

const pace = { slow: false };
const slowly: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    if (pace.slow) await new Promise((resolve) => setTimeout(resolve, 150));
    return result;
  },
};

let site: TestSite;
beforeAll(async () => {
  site = await testSite(undefined, (db) => db.withPlugin(slowly));
});
afterAll(() => site.close());

test.each([
  ['/figures/D07/figure.csv?known=2026-04-30', 'text/csv; charset=utf-8'],
  ['/figures/D07/course.svg?known=2026-05-31', 'image/svg+xml'],
  ['/put-right/list.csv', 'text/csv; charset=utf-8'],
  ['/return/compare/counts.csv?with=day&day=30&month=6&year=2026', 'text/csv; charset=utf-8'],
])('%s is not answered as if it were there while it is being worked out', async (path, type) => {
  const visitor = await signedIn(site.app, 'head');
  pace.slow = true;
  const first = await visitor.get(path);
  pace.slow = false;
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);
  expect(first.html).toContain('It takes a few seconds');
  await expect
    .poll(
      async () => {
        const { status, headers } = await visitor.get(path);
        return [status, headers.get('content-type')];
      },
      { timeout: 15_000 },
    )
    .toEqual([200, type]);
});

test('a page says so itself', async () => {
  const visitor = await signedIn(site.app, 'head');
  pace.slow = true;
  const { status, html, headers } = await visitor.get('/figures/D07?known=2026-07-31');
  pace.slow = false;
  expect([status, headers.get('refresh'), headers.get('retry-after')]).toEqual([200, '2', null]);
  expect(html).toContain('What the records knew on 31 July 2026 is being read.');
});

test('a file of which there is nothing to be had is not there', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { status, html } = await visitor.get('/return/compare/counts.csv?with=day');
  expect([status, html.includes('<h1')]).toEqual([404, true]);
});
