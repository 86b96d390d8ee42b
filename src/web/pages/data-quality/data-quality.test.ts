import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';
import { whatIsMissing } from './view.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('says what is missing for which figure, of as many as the figure cannot tell', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/data-quality');
  const rows = [...html.matchAll(/href="\/figures\/A01\/people\?standing=cannot-tell"[^>]*>(\d+)</g)];
  const sum = rows.reduce((total, [, number]) => total + Number(number), 0);
  const list = textIn((await visitor.get('/figures/A01/people?standing=cannot-tell')).html);
  expect(sum).toBe(Number(/Cannot tell (\d+)/.exec(list)?.[1]));
  expect(sum).toBeGreaterThan(0);
});

test('says who can mend it, and how old the extracts are', async () => {
  const text = textIn((await (await signedIn(site.app, 'head')).get('/data-quality')).html);
  expect(text).toMatch(/Who can mend it .*?(Alex Moor|Robin Vale|Toni Fell|Sam Heath) Team \S+/);
  expect(text).toContain('The dataset (SSD) Newest 31 October 2026 That is 11 days ago');
});

test('is of a manager’s team, and not for a lead member', async () => {
  const of = async (who: 'head' | 'manager'): Promise<number> =>
    [
      ...(await (await signedIn(site.app, who)).get('/data-quality')).html.matchAll(
        /standing=cannot-tell"[^>]*>(\d+)</g,
      ),
    ].reduce((total, [, number]) => total + Number(number), 0);
  expect(await of('manager')).toBeLessThan(await of('head'));
  expect((await (await signedIn(site.app, 'member')).get('/data-quality')).status).toBe(403);
});

test.each([
  ['Cannot tell, missing the pathway plan: no List 9 or SSD carries it.', 'The pathway plan'],
  [
    'Their category cannot be told: missing any time in care since their 14th birthday on 25 April 2023.',
    'Any time in care since their 14th birthday',
  ],
  [
    '19 on 31 January 2026: no OC3 row in the return of 2025-26, though their history asks for one.',
    'No OC3 row in the return of 2025-26, though their history asks for one',
  ],
  ['Their date of birth is missing.', 'Their date of birth is missing'],
  ['Not recorded: ethnicity (Header).', 'Ethnicity'],
])('%s', (reason, what) => {
  expect(whatIsMissing(reason)).toBe(what);
});
