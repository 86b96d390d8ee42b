import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workedOut } from './county-with-faults.ts';
import { signedIn, testSite, type TestSite, visitorOf } from './site.ts';
import { structureFaults } from './structure.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

describe('the gate is awake', () => {
  const page = (body: string): string =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main>${body}</main></body></html>`;
  test.each([
    ['two first-level headings', '<h1>a</h1><h1>b</h1>', /one h1, not 2|heading-level/],
    ['a level skipped', '<h1>a</h1><h3>b</h3>', /heading-level/],
    ['an id twice', '<h1 id="a">a</h1><p id="a">b</p>', /no-dup-id/],
    ['a box without a label', '<h1>a</h1><input type="text" name="x">', /input-missing-label/],
    ['a block in a paragraph', '<h1>a</h1><p><div>b</div></p>', /close-order|permitted|implicit/],
    ['an inline style', '<h1 style="color:red">a</h1>', /inline style/],
  ])('%s', async (_fault, body, says) => {
    expect((await structureFaults(page(body))).join('\n')).toMatch(says);
  });

  test('and lets a good page pass', async () => {
    expect(await structureFaults(page('<h1>a</h1><h2>b</h2>'))).toEqual([]);
  });
});

/** Pages that differ only in whom or what they are of: so many of each are looked at. */
const ofEachKind = { adviser: 3, manager: 3, head: 50, member: 50 } as const;

describe.each(['adviser', 'manager', 'head', 'member'] as const)(
  'every kind of page that a link leads a %s to',
  (account) => {
    test('is sound', async () => {
      const visitor = await signedIn(site.app, account);
      const waiting = ['/', '/people', '/find'];
      const seen = new Map<string, number>();
      const asked = new Set<string>();
      const faults: string[] = [];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const kind = path
          .replace(/\?.*/, '')
          .replace(/\/people\/[^/]+$/, '/people/:ref')
          .replace(/\/people\/[^/]+\/duties/, '/people/:ref/duties')
          .replace(/\/figures\/[A-Z]\d+/, '/figures/:id')
          .replace(/\/settings\/(targets|values|scorecard)\/.+/, '/settings/:kind/:name')
          .replace(/\/(rules|children|compare)\/[^/]+$/, '/$1/:one');
        const most = kind.includes('/people') ? 4 : ofEachKind[account];
        if (asked.has(path) || (seen.get(kind) ?? 0) >= most) continue;
        asked.add(path);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const { html, status, headers } = await workedOut(visitor, path);
        if (headers.has('content-disposition')) continue; // a file, not a page
        if (status !== 200 && status !== 403) faults.push(`${path}: ${status}`);
        faults.push(...(await structureFaults(html)).map((fault) => `${path}: ${fault}`));
        for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)"/g)) {
          if (!link.startsWith('/assets/')) waiting.push(link.replaceAll('&amp;', '&'));
        }
      }
      expect(faults).toEqual([]);
      expect([...seen.keys()].toSorted()).toEqual(kinds[account]);
    });
  },
);

const filesOf = (path: string): readonly string[] => [`${path}.csv`, `${path}.xlsx`];
const chartsOf = (path: string): readonly string[] => [`${path}.svg`, `${path}.png`];
const figuresOnly = [
  '/',
  '/figures',
  '/figures/:id',
  '/figures/all',
  '/figures/frozen',
  ...filesOf('/figures/:id/figure'),
  ...filesOf('/figures/all-figures'),
  ...chartsOf('/figures/:id/course'),
  ...chartsOf('/figures/:id/split'),
  '/figures/one-page',
  '/figures/one-page.docx',
  '/settings',
  '/settings/:kind/:name',
  ...filesOf('/settings/all-settings'),
];
/** Of those who have young people of their own, or a team: what is owed to them, and what their figures are. */
const ofThoseOwed = ['/figures/mine', ...filesOf('/figures/my-figures'), ...filesOf('/today/list')];
/** Of those who answer for a team or the service: their first page leads there. */
const ofTheService = [
  '/capacity',
  '/contradictions',
  '/data-quality',
  ...filesOf('/data-quality/missing'),
  ...filesOf('/capacity/caseloads'),
  ...filesOf('/contradictions/list'),
];
const staff = [
  ...figuresOnly,
  '/figures/:id/people',
  ...filesOf('/figures/:id/young-people'),
  '/line-of-sight',
  ...filesOf('/line-of-sight/list'),
  '/find',
  '/people',
  '/people/:ref',
  ...filesOf('/people/:ref/duties'),
  '/put-right',
].toSorted();
const files = ['findings.csv', 'findings.xlsx', 'return-csv.zip', 'return-xml.zip', 'why.csv'];
/** Nothing is found in what this county's extracts say: pages of findings have tests of their own. */
const ofTheReturn = [
  '/return',
  '/return/compare',
  '/return/compare/:one',
  ...['', ...['rules', 'children', 'workers', 'not-run', ...files].map((page) => `/${page}`)].map(
    (page) => `/return/today${page}`,
  ),
];
const kinds = {
  adviser: [...staff, ...ofThoseOwed].toSorted(),
  manager: [...staff, ...ofThoseOwed, ...ofTheService].toSorted(),
  head: [...staff, ...ofTheService, ...ofTheReturn].toSorted(),
  member: [
    ...figuresOnly,
    '/capacity',
    ...filesOf('/capacity/county'),
    '/find',
    '/line-of-sight',
    ...filesOf('/line-of-sight/counts'),
    '/people',
  ].toSorted(),
};

test('pages that only mistakes lead to are sound too', async () => {
  const stranger = visitorOf(site.app);
  const signIn = await stranger.get('/sign-in');
  const nobody = await stranger.send('/sign-in', { account: 'nobody' });
  const visitor = await signedIn(site.app, 'adviser');
  await visitor.get('/find');
  const blank = await visitor.send('/find', { who: '' });
  await visitor.get('/find');
  const found = await visitor.send('/find', { who: 'jo' });
  const missing = await visitor.get('/nowhere');
  for (const seen of [signIn, nobody, blank, found, missing]) {
    expect(await structureFaults(seen.html)).toEqual([]);
  }
});
