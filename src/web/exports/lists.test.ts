import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freezeFigures } from '#actions/freeze-figures.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { dutyIds } from '#domain/law/duty.ts';
import { within } from '#store/within.ts';
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
    if (status !== 503) expect.fail(`${path} gave ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 100)); // it is being worked out
  }
  return expect.fail('still being worked out');
}

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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

test('today’s list is that of the page, line for line: an adviser’s own, a manager’s team', async () => {
  for (const who of ['adviser', 'manager'] as const) {
    const rows = await csvOf(who, '/today/list.csv');
    const { html } = await (await signedIn(site.app, who)).get('/');
    expect(rows.length).toBeGreaterThan(0);
    expect([who, rows.length]).toEqual([who, html.match(/class="waymark-owed__line"/g)?.length]);
    for (const row of rows) {
      expect(row['Due']).toMatch(/^(\d{4}-\d\d-\d\d|)$/);
      expect(row['Due'] === '').toBe(row['Why'] !== '');
      expect(html).toContain(`>${escaped(row['Name'] ?? '')}</a`);
    }
  }
});

test('the duties to one young person are all of them, and their file is noted as theirs', async () => {
  const visitor = await signedIn(site.app, 'head');
  const ref = /href="\/people\/([\w-]{22})"/.exec((await visitor.get('/people')).html)?.[1] ?? '';
  const rows = await csvOf('head', `/people/${ref}/duties.csv`);
  expect(rows.map(({ Id }) => Id)).toEqual([...dutyIds]);
  const page = textIn((await visitor.get(`/people/${ref}`)).html);
  for (const row of rows) expect(page).toContain(row['What'] ?? '');
  const noted = await within(site.store.db, site.authority, (trx) =>
    trx
      .selectFrom('read_log')
      .select(['child', 'reason'])
      .where('what', '=', '/people/:ref/duties.csv')
      .execute(),
  );
  expect(noted.map(({ child, reason }) => [child !== null, reason])).toEqual([
    [true, 'exported: the duties to one young person'],
  ]);
});

test('a young person’s duties are not for whom the young person is not', async () => {
  const head = await signedIn(site.app, 'head');
  const [all, own] = await Promise.all([
    csvOf('head', '/people/young-people.csv'),
    csvOf('adviser', '/people/young-people.csv'),
  ]);
  const other = all.find(({ Id }) => own.every((one) => one['Id'] !== Id))?.['Name'] ?? '';
  await head.get('/find');
  const { html } = await head.send('/find', { who: other });
  const ref = /\/people\/([\w-]{22})/.exec(html)?.[1] ?? '';
  const status = async (who: Who): Promise<number> =>
    (await (await signedIn(site.app, who)).get(`/people/${ref}/duties.csv`)).status;
  expect([await status('head'), await status('adviser'), await status('member')]).toEqual([200, 403, 403]);
});

test('what is published of the neighbours has the numbers of the page, a line an area and year', async () => {
  const head = await signedIn(site.app, 'head');
  await head.get('/settings/values/compared-as');
  const day = { day: '1', month: '1', year: '2026', past: '2026-01-01' };
  await head.send('/settings/values/compared-as', { value: 'E10000008', ...day, reason: 'Trial' });
  const rows = await csvOf('member', '/figures/D01/neighbours.csv');
  const page = textIn((await (await signedIn(site.app, 'member')).get('/figures/D01')).html);
  expect(new Set(rows.map(({ Which }) => Which))).toEqual(
    new Set(['The authority', 'Region', 'Statistical neighbour']),
  );
  for (const row of rows.filter(({ Which }) => Which !== 'The authority')) {
    expect(page).toContain(row['Area'] ?? '');
    if (row['Percent'] !== '') expect(page).toContain(`${row['Percent']}%`);
  }
});

test('of a figure and its further figures the file has each, with the day on which the year ended', async () => {
  const rows = await csvOf('member', '/figures/B14/neighbours.csv');
  const own = rows.filter((row) => row['Which'] === 'The authority' && row['Year to'] === '2025-09-30');
  expect(own.map((row) => [row['Figure'], row['Area'], row['Percent']])).toEqual([
    ['Staff turnover', 'Devon', '14.2'],
    ['Agency workers, of all working', 'Devon', '24.3'],
    ['Vacancies, of all posts', 'Devon', '20'],
  ]);
});

test('settings in force have real numbers, and each change its day, reason and author', async () => {
  const visitor = await signedIn(site.app, 'head');
  await visitor.get('/settings/targets/A03');
  await visitor.send('/settings/targets/A03', {
    target: '97.5', tolerance: '2', day: '1', month: '12', year: '2026', reason: '=1+1 Board',
  }); // prettier-ignore
  const rows = await csvOf('member', '/settings/all-settings.csv');
  expect(rows.find(({ Code }) => Code === 'A03')).toMatchObject({
    Kind: 'Target', Value: '95', Tolerance: '0', 'To come': '97.5% from 1 December 2026',
  }); // prettier-ignore
  expect(rows.find(({ Code }) => Code === 'visit-months')?.['Value']).toBe('2');
  expect(await csvOf('member', '/settings/targets/A03/changes.csv')).toEqual([
    {
      From: '2026-12-01', Kind: 'Target', Code: 'A03', Name: 'In touch (live)', To: '97.5', Tolerance: '2',
      Why: "'=1+1 Board", By: 'Marian Thorley', 'Changed on': '2026-11-11',
    },
  ]); // prettier-ignore
});

test('the days that are frozen', async () => {
  expect(await csvOf('member', '/figures/frozen/days.csv')).toMatchObject([
    { Freeze: '1', 'As at': '2026-10-31', 'Frozen on': '2026-11-02', By: 'a test', Note: 'month-end' },
  ]);
});

test.each([
  ['member', '/today/list.csv', 403],
  ['head', '/today/list.xlsx', 404],
  ['head', '/figures/C06/neighbours.csv', 404],
  ['head', '/settings/values/star-sign/changes.csv', 404],
  ['manager', '/return/compare/counts.csv', 403],
  ['member', `${frozen}/C06/young-people.csv`, 403],
  ['member', '/people/young-people.csv', 403],
  ['member', '/put-right/list.xlsx', 403],
  ['head', '/figures/frozen/99/all-figures.csv', 404],
  ['head', `${frozen}/XX/young-people.xlsx`, 404],
] as const)('%s, %s: %i', async (who, path, status) =>
  expect((await (await signedIn(site.app, who)).get(path)).status).toBe(status),
);
