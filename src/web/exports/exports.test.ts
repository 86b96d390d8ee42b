import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { within } from '#store/within.ts';
import { signedIn, testSite, type TestSite } from '../../../test/journeys/site.ts';
import { routes } from '../pages/all.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

type Who = Parameters<typeof signedIn>[1];

/** A CSV as the site gives it, a line an object by heading. */
async function csvOf(who: Who, path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { status, html, headers } = await (await signedIn(site.app, who)).get(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  return Papa.parse<Record<string, string>>(html.replace(/^\u{FEFF}/u, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('all figures', () => {
  test('have in the file the numbers that they have on their own pages', async () => {
    const visitor = await signedIn(site.app, 'head');
    const rows = await csvOf('head', '/figures/all-figures.csv');
    expect(rows.length).toBe(62);
    for (const { Id: id = '', Numerator, Denominator, Unit } of rows.filter(
      ({ Unit: unit }) => unit === 'percent',
    )) {
      if (id === 'B14' || id.startsWith('J')) continue; // brought in, or of nobody here
      const page = textIn((await visitor.get(`/figures/${id}`)).html);
      expect([id, Unit, page]).toEqual([
        id,
        'percent',
        expect.stringMatching(` ${Numerator} of ${Denominator}(,| [a-z ]+,)`),
      ]);
    }
  });

  test('come as a workbook with real numbers and days, and with what each counts', async () => {
    const visitor = await signedIn(site.app, 'head');
    const response = await site.app.request('http://localhost/figures/all-figures.xlsx', {
      headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const told = await readSheet(bytes, 'What it counts');
    expect(told[0]?.slice(0, 3)).toEqual(['Id', 'Figure', 'Who']);
    expect(told.find(([id]) => id === 'C06')?.[5]).toBe('100 × numerator ÷ denominator, to one decimal');
    const rows = await readSheet(bytes, 'Figures');
    const text = JSON.stringify(rows);
    expect(text).toMatch(
      /"C06","Pathway plan in place","2026-10-31T00:00:00.000Z","2026-10-31T00:00:00.000Z",\d+\.\d,"percent",\d+,\d+/,
    );
  });

  test('for publication, and for a lead member, keep small numbers back', async () => {
    const small = ({ Numerator, Denominator, Unit }: Readonly<Record<string, string>>): boolean =>
      Unit === 'percent' && Numerator !== 'not shown' && (Number(Numerator) < 5 || Number(Denominator) < 10);
    expect((await csvOf('head', '/figures/all-figures.csv')).some(small)).toBe(true);
    expect((await csvOf('head', '/figures/all-figures.csv?for=publication')).filter(small)).toEqual([]);
    expect((await csvOf('member', '/figures/all-figures.csv')).filter(small)).toEqual([]);
  });
});

describe('a figure', () => {
  test('gives every split and its course; its groups add up to it', async () => {
    const rows = await csvOf('head', '/figures/C06/figure.csv');
    const [whole] = rows;
    const teams = rows.filter(({ Split }) => Split === 'Team');
    const sum = teams.reduce((total, { Denominator }) => total + Number(Denominator), 0);
    expect([whole?.['Split'], sum]).toEqual(['Everyone', Number(whole?.['Denominator'])]);
    expect(new Set(rows.map(({ Split }) => Split)).size).toBe(15);
  });

  test('for publication gives every split that tells of no single people, small groups kept back', async () => {
    const rows = await csvOf('head', '/figures/C06/figure.csv?for=publication');
    expect([...new Set(rows.map(({ Split }) => Split))]).toEqual([
      'Everyone', 'Locality', 'Age', 'Age in years', 'Sex', 'Ethnic group', 'Disability', 'Unaccompanied or not',
      'In or out of area',
    ]); // prettier-ignore
    expect(rows.filter(({ Group }) => Group === 'South')).toMatchObject([{ Value: 'not shown' }]);
    const small = rows.filter(
      ({ Numerator, Denominator }) => Number(Numerator) < 5 || Number(Denominator) < 10,
    );
    expect(small).toEqual([]);
    expect(await csvOf('member', '/figures/C06/figure.csv')).toEqual(rows);
  });

  test('for publication has its months in fives, so that no month tells how one young person stands', async () => {
    const visitor = await signedIn(site.app, 'head');
    const months = async (query: string): Promise<readonly (readonly unknown[])[]> => {
      const response = await site.app.request(`http://localhost/figures/C06/figure.xlsx${query}`, {
        headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      const sheet = query === '' ? 'Over 36 months' : 'Over 36 months, in fives';
      return (await readSheet(Buffer.from(await response.arrayBuffer()), sheet)).slice(1);
    };
    const published = (await months('?for=publication')).filter(([, value]) => typeof value === 'number');
    expect(published.length).toBeGreaterThan(0);
    for (const [, value, numerator, denominator] of published) {
      expect([Number(numerator) % 5, Number(denominator) % 5]).toEqual([0, 0]);
      expect(value).toBe(Math.round((100 * Number(numerator)) / Number(denominator)));
    }
    expect((await months('')).some(([, , numerator]) => Number(numerator) % 5 !== 0)).toBe(true);
  });

  test.each([
    '/figures/Z99/figure.csv',
    '/figures/J13/young-people.csv',
    '/figures/C06/young-people.csv?by=team&group=x',
  ])('%s is not there', async (path) =>
    expect((await (await signedIn(site.app, 'head')).get(path)).status).toBe(404),
  );

  test('of a day that has none is refused in words', async () => {
    const { status } = await (
      await signedIn(site.app, 'head')
    ).get('/figures/C06/figure.csv?as-at=2026-02-31');
    expect(status).toBe(400);
  });
});

describe('the people behind a figure', () => {
  test('rebuild it by hand', async () => {
    const people = await csvOf('head', '/figures/C06/young-people.csv');
    const figure = (await csvOf('head', '/figures/all-figures.csv')).find(({ Id }) => Id === 'C06');
    const total = (column: string): string =>
      String(people.reduce((sum, row) => sum + Number(row[column] ?? 0), 0));
    expect([total('Adds to numerator'), total('Adds to denominator')]).toEqual([
      figure?.['Numerator'],
      figure?.['Denominator'],
    ]);
    for (const { Why } of people) expect(Why).toMatch(/\.$/);
  });

  test('are those whom a worker may open, and no more', async () => {
    const all = await csvOf('head', '/figures/C06/young-people.csv');
    const own = await csvOf('adviser', '/figures/C06/young-people.csv');
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });

  test('are not for a lead member, and the refusal is noted', async () => {
    const { status } = await (await signedIn(site.app, 'member')).get('/figures/C06/young-people.csv');
    expect(status).toBe(403);
    const lines = await noted();
    expect(lines.some(({ what, allowed }) => what === '/figures/:id/young-people.csv' && !allowed)).toBe(
      true,
    );
  });

  test('and every other file are written to the read log before they are sent', async () => {
    await csvOf('head', '/figures/C07/young-people.csv');
    await csvOf('head', '/figures/all-figures.csv?as-at=2026-09-30');
    const lines = await noted();
    expect(
      lines.filter(({ reason }) => reason === 'exported: the people behind C07 as at 2026-10-31').length,
    ).toBeGreaterThan(30);
    expect(
      lines.some(({ reason, child }) => reason === 'exported: figures as at 2026-09-30' && child === null),
    ).toBe(true);
  });
});

test('no spreadsheet runs a cell', async () => {
  const { html } = await (await signedIn(site.app, 'head')).get('/figures/C06/young-people.csv');
  for (const cell of Papa.parse<string[]>(html, {}).data.flat()) expect(cell).not.toMatch(/^[=+@\t]/);
});

test('every file has its route for both kinds', () => {
  const files = routes.map(({ path }) => path).filter((path) => /^\/figures.*\.(csv|xlsx)$/.test(path));
  expect(files).toHaveLength(16);
});

async function noted() {
  return within(site.store.db, site.authority, (trx) =>
    trx.selectFrom('read_log').select(['what', 'allowed', 'reason', 'child']).execute(),
  );
}
