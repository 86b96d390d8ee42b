import { afterAll, beforeAll, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { signedIn, testSite, type TestSite, type Visitor } from '../../../test/journeys/site.ts';
import { smallCounty } from '../../../test/journeys/small-county.ts';

// A store whose first import came on 1 November 2026, with extracts up to 31 October; then one that puts a home right.

let site: TestSite;
let head: Visitor;
beforeAll(async () => {
  site = await testSite();
  head = await signedIn(site.app, 'head');
});
afterAll(() => site.close());

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const share = (html: string): string | undefined =>
  /waymark-figure__of">(\d+ (?:of|for) \d+)/.exec(html)?.[1] ?? /(\d+ of \d+), on/.exec(textIn(html))?.[1];

/** The page, once what was known has been read. */
async function settled(path: string): Promise<{ readonly status: number; readonly html: string }> {
  for (let look = 0; look < 60; look += 1) {
    const seen = await head.get(path);
    if (seen.headers.get('refresh') === null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return expect.fail('still being read');
}

test('before the first import: what extracts up to the day said, and nothing that came later', async () => {
  const now = await head.get('/figures/D07?as-at=2026-04-30');
  const then = await settled('/figures/D07?known=2026-04-30');
  expect(then.status).toBe(200);
  expect(textIn(then.html)).toContain('As the records were known on 30 April 2026.');
  expect(textIn(then.html)).toContain('from extracts up to 30 April 2026');
  expect(share(then.html)).toBe(share(now.html));
});

test('links keep what is asked for, and the people behind it are those of then', async () => {
  const { html } = await settled('/figures/D07?known=2026-04-30');
  expect(html).toContain('/figures/D07/people?known=2026-04-30');
  expect(html).toContain('/figures/D07/figure.csv?known=2026-04-30');
  const people = await settled('/figures/D07/people?known=2026-04-30');
  expect(textIn(people.html)).toContain('as the records were known on 30 April 2026');
  const csv = await settled('/figures/D07/young-people.csv?known=2026-04-30');
  expect(csv.html.split('\n')[0]).toContain('Name');
  const scorecard = await settled('/figures?known=2026-04-30');
  expect(scorecard.html).toContain('/figures/D07?known=2026-04-30');
});

test('three boxes lead to the same address', async () => {
  const seen = await settled('/figures/D07?known=typed&day=30&month=4&year=2026&as-at=2026-01-31');
  expect(textIn(seen.html)).toContain('As the records were known on 30 April 2026.');
  expect(textIn(seen.html)).toContain('As at 31 January 2026');
});

test.each([
  ['known=2026-02-31', 'There is no such day as the one in the address.'],
  [
    'known=typed&day=31&month=2&year=2026',
    'There is no such day as 31 2 2026: write a date such as 31 10 2026.',
  ],
  ['known=typed&day=15&month=6&year=26', 'Write the year with four digits, such as 31 10 2026.'],
  ['known=typed&day=&month=2&year=2026', 'Enter a day, a month and a year, such as 31 10 2026.'],
  ['known=2030-01-01', '1 January 2030 is still to come.'],
  ['known=1999-01-01', /Nothing was known yet on 1 January 1999: the records begin on /],
])('%s', async (query, says) => {
  const seen = await head.get(`/figures/D07?${query}`);
  expect(seen.status).toBe(400);
  expect(textIn(seen.html)).toMatch(says);
});

test('a day that no extract had spoken for by then is not to be had', async () => {
  const seen = await settled('/figures/D07?known=2026-04-30&as-at=2026-10-31');
  expect(seen.status).toBe(400);
  expect(textIn(seen.html)).toContain(
    'Nothing of 31 October 2026 was known yet on 30 April 2026: the newest extract then was of 30 April 2026.',
  );
});

test('a role that sees figures only sees no more of then; a manager opens those of now alone', async () => {
  const member = await signedIn(site.app, 'member');
  expect((await member.get('/figures/D07/people?known=2026-04-30')).status).toBe(403);
  const manager = await signedIn(site.app, 'otherTeam');
  const names = (html: string): readonly string[] =>
    [...html.matchAll(/href="\/people\/([^"]+)"/g)].map(([, ref]) => ref ?? '');
  const then = await manager.get('/figures/A03/people?known=2026-04-30');
  const allowed = new Set(names((await manager.get('/people')).html));
  expect(names(then.html).filter((ref) => !allowed.has(ref))).toEqual([]);
});

test('what is recorded later changes today’s figure, and not what was known', async () => {
  const path = '/figures/D07?as-at=2026-10-31';
  const before = share((await head.get(path)).html);
  const county = smallCounty();
  let mended = 0;
  const tables = county.tables.map((table) => ({
    ...table,
    facts: table.facts.map((fact) =>
      fact.kind === 'leaving-care' && fact.source.on === '2026-10-31' && fact.home === 'U' && mended++ === 0
        ? { ...fact, home: 'S' as const }
        : fact,
    ),
  }));
  const done = await importExtracts(site.store.db, {
    extraction: { ...county, tables },
    authority: site.authority,
    by: 'a test',
    at: '2026-11-05T09:00:00Z',
    dryRun: false,
  });
  expect(done.is).toBe('imported');
  const after = share((await head.get(path)).html);
  expect(after).not.toBe(before);
  expect(share((await settled(`${path}&known=2026-11-04`)).html)).toBe(before);
  expect(share((await settled(`${path}&known=2026-11-05`)).html)).toBe(after);
});
