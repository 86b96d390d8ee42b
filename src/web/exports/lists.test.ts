import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freezeFigures } from '#actions/freeze-figures.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { importExtracts } from '#actions/import-extracts.ts';
import { signedIn, testSite, type TestSite } from '../../../test/journeys/site.ts';
import { smallCounty, today } from '../../../test/journeys/small-county.ts';

// Lists and frozen figures as files: the same as the pages, for the same people.

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
  const done = await freezeFigures(site.store.db, {
    authority: site.authority,
    asAt: calendarDate('2026-10-31'),
    today,
    by: 'a test',
    at: '2026-11-02T09:00:00Z',
    note: 'month-end',
  });
  expect(done.is).toBe('frozen');
});
afterAll(() => site.close());

type Who = Parameters<typeof signedIn>[1];

async function csvOf(who: Who, path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const visitor = await signedIn(site.app, who);
  for (let look = 0; look < 60; look += 1) {
    const { status, html, headers } = await visitor.get(path);
    if (headers.get('content-type')?.startsWith('text/csv') === true) {
      expect(status).toBe(200);
      return Papa.parse<Record<string, string>>(html.replace(/^\u{FEFF}/u, ''), {
        header: true,
        skipEmptyLines: true,
      }).data;
    }
    if (status !== 200) expect.fail(`${path} gave ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 100)); // it is being worked out
  }
  return expect.fail('still being worked out');
}

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const frozen = '/figures/frozen/1';

test('frozen figures are those of the day, small ones kept back from a lead member and from publication', async () => {
  const now = await csvOf('head', '/figures/all-figures.csv');
  const then = await csvOf('head', `${frozen}/all-figures.csv`);
  const share = ({ Id, Numerator, Denominator, Value }: Readonly<Record<string, string>>) =>
    `${Id} ${Numerator} ${Denominator} ${Value}`;
  expect(then.map(share)).toEqual(now.map(share));
  expect(new Set(then.map((row) => row['By today’s records']))).toEqual(new Set(['the same']));
  const small = ({ Unit, Numerator, Denominator }: Readonly<Record<string, string>>): boolean =>
    Unit === 'percent' && Numerator !== 'not shown' && (Number(Numerator) < 5 || Number(Denominator) < 10);
  expect(then.some(small)).toBe(true);
  expect((await csvOf('member', `${frozen}/all-figures.csv`)).filter(small)).toEqual([]);
  expect((await csvOf('head', `${frozen}/all-figures.csv?for=publication`)).filter(small)).toEqual([]);
});

test('of a freeze a lead member has no split of a figure in which somebody can count twice', async () => {
  const splits = async (who: Who): Promise<readonly string[]> => {
    const visitor = await signedIn(site.app, who);
    const response = await site.app.request(`http://localhost${frozen}/all-figures.xlsx`, {
      headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const rows = await readSheet(Buffer.from(await response.arrayBuffer()), 'Splits');
    return rows.map(([id, , by]) => `${String(id)} ${String(by)}`);
  };
  const [head, member] = [await splits('head'), await splits('member')];
  expect(head).toContain('I14 Locality');
  expect(member).not.toContain('I14 Locality');
  expect(member).toContain('C06 Locality');
  expect(head).toContain('C06 Team');
  expect(member).not.toContain('C06 Team');
});

test('the people behind a frozen figure rebuild it, and stay who they were', async () => {
  const before = await csvOf('head', `${frozen}/C06/young-people.csv`);
  const figure = (await csvOf('head', `${frozen}/all-figures.csv`)).find(({ Id }) => Id === 'C06');
  const total = (column: string): string =>
    String(before.reduce((sum, row) => sum + Number(row[column] ?? 0), 0));
  expect([total('Adds to numerator'), total('Adds to denominator')]).toEqual([
    figure?.['Numerator'],
    figure?.['Denominator'],
  ]);
  const county = smallCounty();
  const done = await importExtracts(site.store.db, {
    extraction: {
      ...county,
      tables: county.tables.map((table) => ({
        ...table,
        facts: table.facts.map((fact) =>
          fact.kind === 'leaving-care' && fact.source.on === '2026-10-31' ? { ...fact, planOn: null } : fact,
        ),
      })),
    },
    authority: site.authority,
    by: 'a test',
    at: '2026-11-05T09:00:00Z',
    dryRun: false,
  });
  expect(done.is).toBe('imported');
  expect(await csvOf('head', `${frozen}/C06/young-people.csv`)).toEqual(before);
  const restated = (await csvOf('head', `${frozen}/all-figures.csv`)).find(({ Id }) => Id === 'C06');
  expect(restated?.['By today’s records']).not.toBe('the same');
  const own = await csvOf('adviser', `${frozen}/C06/young-people.csv`);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(before.length);
});

test('the list of young people is that of the page, for each reader their own', async () => {
  const all = await csvOf('head', '/people/young-people.csv');
  const { html } = await (await signedIn(site.app, 'head')).get('/people');
  expect(textIn(html)).toContain(`${all.length} supported now`);
  const manager = await csvOf('manager', '/people/young-people.csv');
  expect(manager.length).toBeGreaterThan(0);
  expect(manager.length).toBeLessThan(all.length);
  expect(all.every((row) => /^\d{4}-\d\d-\d\d$/.test(row['Date of birth'] ?? ''))).toBe(true);
});

test('what there is to put right is that of the page', async () => {
  const rows = await csvOf('head', '/put-right/list.csv');
  const page = textIn((await (await signedIn(site.app, 'head')).get('/put-right')).html);
  for (const row of rows) {
    expect([row['Rule'], row['Change']]).not.toContain('');
    expect(page).toContain(`SSDA903 rule ${row['Rule']}:`);
  }
  expect(rows.length === 0).toBe(/Nothing to put right|No extract of this year/.test(page));
});

test.each([
  ['member', `${frozen}/C06/young-people.csv`, 403],
  ['member', '/people/young-people.csv', 403],
  ['member', '/put-right/list.xlsx', 403],
  ['head', '/figures/frozen/99/all-figures.csv', 404],
  ['head', `${frozen}/XX/young-people.xlsx`, 404],
] as const)('%s, %s: %i', async (who, path, status) =>
  expect((await (await signedIn(site.app, who)).get(path)).status).toBe(status),
);
