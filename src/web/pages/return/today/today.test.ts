import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { within } from '#store/within.ts';
import { countyWithFaults, workedOut } from '../../../../../test/journeys/county-with-faults.ts';
import { testSite, type TestSite, type Visitor, visitorOf } from '../../../../../test/journeys/site.ts';
import { structureFaults } from '../../../../../test/journeys/structure.ts';

let site: TestSite;
let analyst: Visitor;
beforeAll(async () => {
  site = await testSite(await countyWithFaults());
  analyst = await signedIn('analyst');
  await workedOut(analyst, '/return/today');
});
afterAll(() => site.close());

async function signedIn(account: string): Promise<Visitor> {
  const visitor = visitorOf(site.app);
  await visitor.get('/sign-in');
  await visitor.send('/sign-in', { account });
  return visitor;
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function words(path: string): Promise<string> {
  return wordsOf((await analyst.get(path)).html);
}

const pages = ['', '/rules', '/rules/103', '/children', '/workers', '/not-run', '/later'] as const;
const files = [
  'findings.csv',
  'findings.xlsx',
  'return-csv.zip',
  'return-xml.zip',
  'why.csv',
  'by-rule.csv',
  'by-rule.xlsx',
  'by-worker.csv',
  'by-worker.xlsx',
] as const;

describe('who may', () => {
  test.each(['worker:Robin Vale', 'worker:Lee Combe', 'lead-member'])(
    '%s may see none of it, nor take it away',
    async (account) => {
      const visitor = await signedIn(account);
      for (const path of [
        ...pages.map((page) => `/return/today${page}`),
        '/return/compare',
        '/return/compare/Header',
      ]) {
        expect([path, (await visitor.get(path)).status]).toEqual([path, 403]);
      }
      for (const file of files) {
        const { status, html } = await visitor.get(`/return/today/${file}`);
        expect([file, status]).toEqual([file, 403]);
        expect(html).toContain('You cannot take the authority’s return away as a file');
      }
    },
  );
});

describe('today’s return', () => {
  test('stands above the form: how much to put right, and for whom', async () => {
    const said = await words('/return');
    expect(said).toMatch(
      /Today’s return 5 things to put right about 3 children in the return of 2026-27 that Waymark would send today/,
    );
    expect(said).toMatch(/3 for the personal adviser 2 for the social worker/);
    expect(said.indexOf('Today’s return')).toBeLessThan(said.indexOf('Check these files'));
  });

  test('first who can put it right, then what is wrong; what it holds, and what no extract carries', async () => {
    const said = await words('/return/today');
    expect(said).toContain('The return of 2026-27 as the records have it on 11 November 2026:');
    expect(said).toMatch(
      /The personal adviser Things 3 Children 1 Errors 3 The social worker Things 2 Children 2/,
    );
    expect(said).toMatch(
      /What it holds .*The child’s details Header Rows 3 Episodes of care Episodes Rows 2/,
    );
    expect(said).toMatch(/Adoption AD1 : Only a return carries it/);
  });

  test('by rule, by child, by worker, as a checked return', async () => {
    expect(await words('/return/today/rules?mender=social+worker')).toMatch(
      /2 rules found something .*Ethnicity not valid/,
    );
    expect(await words('/return/today/rules/103')).toMatch(
      /Bela Moss C1 .*Ethnicity ETHNIC blank Who works with the child Sol Wren/,
    );
    expect(await words('/return/today/children')).toMatch(/3 children .*Ash Birch L1 .*Robin Vale/);
    expect(await words('/return/today/workers')).toMatch(/Sol Wren Team North 1 Children 1 Errors 1/);
  });

  test('rules, and workers and teams, come as files with the numbers of their pages', async () => {
    const page = (await analyst.get('/return/today/rules?mender=social+worker')).html;
    const href = /href="([^"]*by-rule\.csv[^"]*)"/.exec(page)?.[1] ?? expect.fail('no link');
    const [, ...rules] = (await analyst.get(href.replaceAll('&amp;', '&'))).html.trim().split('\r\n');
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(rule).toMatch(/,social worker,\d+,\d+$/);
    expect((await analyst.get('/return/today/by-rule.csv?sort=x')).status).toBe(404);
    expect((await analyst.get('/return/today/workers')).html).toContain('/return/today/by-worker.csv');
    const workers = (await analyst.get('/return/today/by-worker.csv')).html;
    expect(workers).toMatch(/worker,Sol Wren,North 1,1,1,0/);
    expect(workers).toMatch(/team,North 1,,\d+,\d+,\d+/);
  });

  test('a child: the marked cells, and of every cell why it holds that and where it comes from', async () => {
    const list = await analyst.get('/return/today/children');
    const href = /href="([^"]+)">Bela Moss/.exec(list.html)?.[1] ?? '';
    expect(href).toMatch(/^\/return\/today\/children\/[\w-]{22}$/);
    const { html } = await analyst.get(href);
    const said = wordsOf(html);
    expect(said).toMatch(/Ethnicity ETHNIC blank ▲ at fault, rule 103/);
    expect(said).toMatch(
      /Ethnicity ETHNIC blank recorded nowhere Recorded nowhere: no extract has an ethnicity code/,
    );
    expect(said).toMatch(
      /Date of birth DOB 05\/05\/2012 told As the SSD of 31 October 2026 says\. the SSD of 31 October 2026: ssd\/2026-\d\d-\d\d\/ssd_person\.csv, row 3/,
    );
    const cells = html.match(/waymark-why__cell"/g)?.length ?? 0;
    const shown = html.match(/role="cell"/g)?.length ?? 0;
    expect([cells > 20, cells >= shown]).toEqual([true, true]); // every cell, and the child’s id besides
    expect(await structureFaults(html)).toEqual([]);
  });

  test('what was not run says what no extract carries, not what file to add', async () => {
    const said = await words('/return/today/not-run');
    expect(said).toContain('Adoption (AD1) Only a return carries it, and there is none since 1 April 2026.');
    expect(said).toContain('The list of postcodes The records keep no such list');
    expect(said).not.toContain('Add the AD1 file');
  });

  test('nobody’s id stands in an address, and what is not there is not found', async () => {
    for (const page of pages) {
      const { html, status } = await analyst.get(`/return/today${page}`);
      const links = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, link]) => link ?? '');
      expect([
        page,
        status,
        links.filter((link) => /(?<![\w-])(L1|C1|C2|PA1|SW001)(?![\w-])/.test(link)),
      ]).toEqual([page, 200, []]);
      expect([page, await structureFaults(html)]).toEqual([page, []]);
    }
    for (const page of ['/rules/999', '/children/1', '/children/C1', '/rules?sort=x', '/later?page=7']) {
      expect([page, (await analyst.get(`/return/today${page}`)).status]).toEqual([page, 404]);
    }
  });
});

describe('as files', () => {
  test('what is to be put right, where no cell is a formula', async () => {
    const csv = await analyst.get('/return/today/findings.csv');
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="2026-27-as-at-2026-11-11-findings.csv"',
    );
    expect(csv.html).toContain('103,error,Ethnicity not valid,C1,Header,header.csv,');
    expect(csv.html.split('\r\n')).toHaveLength(1 + 5 + 1);
    expect((await analyst.get('/return/today/findings.xlsx')).html.slice(0, 2)).toBe('PK');
    const why = (await analyst.get('/return/today/why.csv')).html;
    expect(why).toMatch(/Header,C1,\d+,ETHNIC,,Recorded nowhere/);
  });

  test('the return itself as CSV and as XML, and that it was taken is noted for everyone in it', async () => {
    const entries = async (file: string) => {
      const { cookies } = analyst;
      const response = await site.app.request(`http://localhost/return/today/${file}`, {
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      return unzipSync(new Uint8Array(await response.arrayBuffer()));
    };
    const csv = await entries('return-csv.zip');
    expect(Object.keys(csv)).toContain('2026-27/header.csv');
    expect(strFromU8(csv['2026-27/header.csv'] ?? new Uint8Array())).toMatch(/C1,F,05\/05\/2012,,/);
    const xml = await entries('return-xml.zip');
    expect(Object.keys(xml)).toEqual(['2026-27/ssda903.xml', '2026-27/sw_episodes.csv']);
    const rows = await within(site.store.db, site.authority, (trx) =>
      trx.selectFrom('read_log').select('child').where('what', '=', '/return/today/return-csv.zip').execute(),
    );
    expect(new Set(rows.map(({ child }) => child))).toEqual(new Set(['C1', 'C2', 'L1', null]));
  });
});

describe('compared', () => {
  test('with last year: what is new, gone and changed, and what only one of the two carries', async () => {
    const { html } = await workedOut(analyst, '/return/compare');
    expect(wordsOf(html)).toContain('Beside last year’s return, 2025-26: 2 rows are new , 4 are gone');
    expect(wordsOf(html)).toMatch(
      /Not laid side by side .*The child’s details Header , the columns Pupil number/,
    );
    expect(await structureFaults(html)).toEqual([]);
  });

  test.each([
    ['day=31&month=2&year=2026', 'There is no such day as 31 2 2026'],
    ['day=&month=&year=', 'Enter a day, a month and a year'],
    ['day=12&month=11&year=2026', '12 November 2026 is still to come'],
    ['day=1&month=4&year=2026', 'Nothing was known yet on 1 April 2026: the records begin on 30 April 2026'],
    ['day=%3Cb%3E&month=1&year=2026', 'There is no such day as'],
  ])('%s: %s', async (query, says) => {
    const { status, html } = await analyst.get(`/return/compare?with=day&${query}`);
    expect(status).toBe(400);
    expect(wordsOf(html)).toContain(says);
    expect(html).toContain('href="#earlier-day"');
    expect(html).toContain('id="earlier-day"');
    expect(html).not.toContain('<b>');
    expect(await structureFaults(html)).toEqual([]);
  });

  test('with an earlier day: rows and findings, new, gone and changed; before and after an import', async () => {
    const day = '/return/compare?with=day&day=30&month=9&year=2026';
    const draft = await workedOut(analyst, day);
    expect(wordsOf(draft.html)).toContain('Nothing had been imported yet that day.');
    expect(wordsOf(draft.html)).toContain('nothing has changed in today’s return of 2026-27');
    await importExtracts(site.store.db, {
      extraction: await countyWithFaults({ ethnicity: 'WBRI' }),
      authority: site.authority,
      by: 'a test',
      at: '2026-11-11T09:20:00Z',
      dryRun: false,
    });
    const yesterday = '?with=day&day=10&month=11&year=2026';
    const { html } = await workedOut(analyst, `/return/compare${yesterday}`);
    const said = wordsOf(html);
    expect(said).toContain(
      'Beside the draft of 10 November 2026: 0 rows are new , 0 are gone and 1 has changed.',
    );
    expect(said).toContain('from what had been imported by then');
    expect(said).toMatch(
      /New since Things 0 Gone: mended, or not in this return Things 1 Still there Things 4/,
    );
    const query = yesterday.replace('?', '&');
    const changed = await analyst.get(`/return/compare/Header?show=changed${query}`);
    expect(wordsOf(changed.html)).toMatch(
      /Bela Moss C1 .*Ethnicity ETHNIC : from blank to WBRI \(White British\)/,
    );
    expect(await structureFaults(changed.html)).toEqual([]);
    expect(await words(`/return/compare/findings?show=gone${query}`)).toMatch(
      /Bela Moss .*Ethnicity not valid 103/,
    );
    expect(await words(`/return/compare/findings?show=new${query}`)).toContain('There are none.');
    expect(
      (await analyst.get(`/return/compare/Header/list.csv${yesterday}`)).html.split('\r\n').slice(1),
    ).toEqual(['changed,C1,Bela Moss,,ETHNIC,Ethnicity,,WBRI', '']);
    const things = (await analyst.get(`/return/compare/findings/list.csv${yesterday}`)).html;
    expect(things).toContain('gone,C1,Bela Moss,103,Ethnicity not valid,social worker');
    expect(things.match(/^(new|gone|still),/gm)).toEqual(
      ['gone', 'still', 'still', 'still', 'still'].map((word) => `${word},`),
    );
    const counts = (await analyst.get(`/return/compare/counts.csv${yesterday}`)).html;
    expect(counts).toMatch(/^Header,The child’s details,0,0,1,2,/m);
    expect((await analyst.get(`/return/compare/Nothing/list.csv${yesterday}`)).status).toBe(404);
    for (const path of ['Nothing', 'Header?show=x', 'Header?show=new&page=4', 'findings?show=changed']) {
      const at = `/return/compare/${path}${path.includes('?') ? query : yesterday}`;
      expect([path, (await analyst.get(at)).status]).toEqual([path, 404]);
    }
    expect((await analyst.get('/return/compare?with=x')).status).toBe(404);
    const noted = await within(site.store.db, site.authority, (trx) =>
      trx
        .selectFrom('read_log')
        .select('child')
        .where('what', '=', '/return/compare/:table')
        .where('allowed', '=', true)
        .execute(),
    );
    expect(new Set(noted.map(({ child: of }) => of))).toEqual(new Set(['C1']));
    expect(wordsOf((await workedOut(analyst, day)).html)).toContain('nothing has changed in today’s return'); // each day has its own
    const child = /href="(\/return\/today\/children\/[^"]+)">Bela/.exec(changed.html)?.[1] ?? '';
    expect(await words(child)).toMatch(/Bela Moss .*Nothing was found about them\..*WBRI/);
  });
});
