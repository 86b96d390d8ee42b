import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { within } from '#store/within.ts';
import { signedIn, testSite, type TestSite, type Visitor } from '../../../../test/journeys/site.ts';
import {
  csv,
  type FileInBox,
  manyFaults,
  smallReturn,
  withFile,
} from '../../../../test/journeys/small-return.ts';
import { structureFaults } from '../../../../test/journeys/structure.ts';

let site: TestSite;
let analyst: Visitor;
beforeAll(async () => {
  site = await testSite();
  analyst = await signedIn(site.app, 'analyst');
});
afterAll(() => site.close());

/** Words of a page, its markup taken out. */
function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** Sends the files and follows the check to its end. */
async function checked(
  files: readonly FileInBox[],
  { year = '', visitor = analyst }: { readonly year?: string; readonly visitor?: Visitor } = {},
) {
  await visitor.get('/return');
  let seen = await visitor.sendFiles('/return', { year }, files);
  const path = /action="(\/return\/checks\/[^/"]+)\/throw-away"/.exec(seen.html)?.[1] ?? '';
  while (seen.headers.has('refresh')) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    seen = await visitor.get(path);
  }
  return { ...seen, path, words: wordsOf(seen.html) };
}

async function words(path: string): Promise<string> {
  return wordsOf((await analyst.get(path)).html);
}

describe('who may', () => {
  test.each(['adviser', 'manager', 'member'] as const)('%s may not, and is told who can', async (who) => {
    const visitor = await signedIn(site.app, who);
    const { status, html } = await visitor.get('/return');
    expect(status).toBe(403);
    expect(html).toContain('The performance analyst and the head of service check it.');
    const sent = await visitor.sendFiles('/return', { year: '' }, smallReturn);
    expect(sent.status).toBe(403);
  });

  test('a check belongs to whoever started it', async () => {
    const { path } = await checked(smallReturn);
    const head = await signedIn(site.app, 'head');
    for (const page of ['', '/rules', '/rules/101', '/children/1', '/findings.csv']) {
      const seen = await head.get(`${path}${page}`);
      expect([page, seen.status, seen.html.includes('There is no such check</h1>')]).toEqual([
        page,
        404,
        true,
      ]);
    }
    await head.get('/return');
    await head.send(`${path}/throw-away`, {});
    expect((await analyst.get(path)).status).toBe(200);
  });

  test('files without the form’s token are not checked', async () => {
    await analyst.get('/return');
    const { status } = await analyst.sendFiles('/return', { year: '', token: 'guessed' }, smallReturn);
    expect(status).toBe(403);
  });
});

describe('the form', () => {
  test('without files says what to choose, with a link to the box', async () => {
    await analyst.get('/return');
    const { status, html } = await analyst.sendFiles('/return', { year: '2019-20' }, []);
    expect(status).toBe(400);
    expect(html).toContain('<a href="#files">Choose the files of the return');
    expect(html).toContain('<a href="#year">Choose a return year from the list</a>');
    expect(await structureFaults(html)).toEqual([]);
  });

  test('takes more than the other forms may, and says its length or is held to theirs', async () => {
    const large = manyFaults(5_000);
    expect(large.text.length).toBeGreaterThan(64 * 1024);
    expect((await checked([large])).status).toBe(200);
    const response = await site.app.request('http://localhost/return', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: large.text,
    });
    expect(response.status).toBe(413);
    expect((await analyst.send('/find', { who: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('what was found', () => {
  test('the answer first: how much, about how many, and what was not run', async () => {
    const { words: said } = await checked(smallReturn);
    expect(said).toMatch(/\d+ of \d+ rules found something about 3 children : \d+ errors/);
    expect(said).toMatch(/\d+ rules were not run/);
    expect(said).toContain('3 tables of 2025-26 with 10 rows');
  });

  test('by rule: what it means, why, how to mend it, who can, and every child with the cells', async () => {
    const { path } = await checked(smallReturn);
    const said = await words(`${path}/rules/101`);
    for (const part of ['What it means', 'Why DfE asks', 'How to mend it', 'Who can mend it']) {
      expect(said).toContain(part);
    }
    expect(said).toMatch(/Finn Aldersey N005 .*row 3: Sex SEX X .*Alex Moor/);
    expect(said).toMatch(/Child X9 .*row 4: Sex SEX Q/);
    expect(said).not.toContain('7001');
  });

  test('by child: all their rows, the faulty cells marked by a word, each finding with how to mend it', async () => {
    const { path } = await checked(smallReturn);
    const list = await analyst.get(`${path}/children?sort=child`);
    const href = /href="([^"]+\/children\/\d+)">Finn Aldersey/.exec(list.html)?.[1] ?? '';
    const { html } = await analyst.get(href);
    const said = wordsOf(html);
    expect(said).toMatch(/Finn Aldersey N005 .*Social worker Alex Moor North 1/);
    expect(said).toMatch(/Sex SEX X ▲ at fault, rule 101/);
    expect(said).toMatch(
      /Sex not valid rule 101 Error .*What it means.*How to mend it\. .*Who can: the social worker \(Alex Moor\)/,
    );
    expect(said).toMatch(/Row 3 .*SW8/); // a table in which nothing need be wrong is there too
    expect(await structureFaults(html)).toEqual([]);
  });

  test('by worker: each finding under whoever works with the child, and their children as a list', async () => {
    const { path } = await checked(smallReturn);
    const { html } = await analyst.get(`${path}/workers`);
    expect(wordsOf(html)).toMatch(/Workers Worker Team Children Errors .*Alex Moor Team North 1 Children 1/);
    const href = /href="([^"]+\?worker=[^"]+)">Alex Moor/.exec(html)?.[1] ?? '';
    const theirs = await words(href);
    expect(theirs).toContain('Finn Aldersey');
    expect(theirs).not.toContain('Child X9');
  });

  test('what was not run, and what to give', async () => {
    const { path } = await checked(smallReturn);
    const said = await words(`${path}/not-run`);
    expect(said).toContain('Adoption (AD1) of this year’s return Add the AD1 file of this year’s return.');
    expect(said).toContain('Add postcodes.csv to the reference files.');
  });

  test('filtered and sorted by the address', async () => {
    const { path } = await checked(smallReturn);
    const workers = await words(`${path}/rules?table=SWEpisodes`);
    expect(workers).toContain('Social worker ID format');
    expect(workers).not.toContain('Sex not valid');
    const byCode = await words(`${path}/rules?sort=code&severity=&table=&mender=`);
    expect(byCode.indexOf('Sex not valid')).toBeLessThan(byCode.indexOf('Ethnicity not valid'));
    for (const query of [
      'rules?sort=x',
      'rules?table=X',
      'rules?severity=x',
      'children?worker=x',
      'children/99',
      'rules/999',
    ]) {
      expect([query, (await analyst.get(`${path}/${query}`)).status]).toEqual([query, 404]);
    }
  });

  test('as files for a spreadsheet, where no cell is a formula', async () => {
    const text = csv('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', '=1+1,X,14/02/2012,WBRI,UN1,,');
    const { path } = await checked(withFile({ box: 'files', name: 'header.csv', text }));
    const file = await analyst.get(`${path}/findings.csv`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="findings-2025-26.csv"');
    expect(file.html).toContain("101,error,Sex not valid,'=1+1,Header,header.csv,2,SEX,X");
    const workbook = await analyst.get(`${path}/findings.xlsx`);
    expect(workbook.html.slice(0, 2)).toBe('PK');
  });

  test('what a file says never runs', async () => {
    const text = csv('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', '<b>X</b>,<script>,14/02/2012,WBRI,UN1,,');
    const { path, html } = await checked(withFile({ box: 'files', name: '<i>header.csv', text }));
    for (const page of [html, (await analyst.get(`${path}/rules/101`)).html]) {
      expect(page).not.toMatch(/<script|<i>|<b>/i);
    }
  });

  test('no child’s id stands in an address', async () => {
    const { path } = await checked(smallReturn);
    for (const page of ['', '/rules', '/rules/101', '/children', '/children/1', '/workers']) {
      const { html } = await analyst.get(`${path}${page}`);
      const links = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, link]) => link ?? '');
      // whole parts of an address: a random reference may well hold two letters of an id
      const ids = new Set(['N005', 'X9', '7001', 'PA2', 'SW77']);
      expect(links.filter((link) => link.split(/[/?&=#]/).some((part) => ids.has(part)))).toEqual([]);
    }
  });
});

describe('bad input is a sentence, and the rest is checked', () => {
  const textOf = (file: string): string => smallReturn.find(({ name }) => name === file)?.text ?? '';
  const [header, episodes] = [textOf('header.csv'), textOf('episodes.csv')];
  test.each<readonly [string, readonly FileInBox[], string, RegExp]>([
    [
      'two files for one table',
      [...smallReturn, { box: 'files', name: 'other.csv', text: header }],
      '',
      /2 files were not read .*It gives Header of 2025-26, and so does another file \(other\.csv\)/,
    ],
    [
      'one file twice',
      [...smallReturn, { box: 'files', name: 'header.csv', text: header }],
      '',
      /header \(2\)\.csv/,
    ],
    [
      'no Header',
      smallReturn.filter(({ name }) => name !== 'header.csv'),
      '',
      /rules found something about \d children/,
    ],
    [
      'a table with only a header row',
      withFile({ box: 'files', name: 'header.csv', text: csv(header.split('\r\n')[0] ?? '') }),
      '',
      /3 tables of 2025-26 with 7 rows/,
    ],
    [
      'a column too many',
      withFile({ box: 'files', name: 'header.csv', text: header.replaceAll('\r\n', ',X\r\n') }),
      '',
      /Header has no such column: it was left unread/,
    ],
    [
      'a workbook',
      withFile({ box: 'files', name: 'oc2.xlsx', text: 'PK\u0003\u0004' }),
      '',
      /1 file was not read .*It is an Excel workbook: save each table as CSV\./,
    ],
    [
      'a mix of years',
      [
        ...smallReturn.map((file) => ({ ...file, name: file.name.replace('.csv', '_2025-26.csv') })),
        {
          box: 'files',
          name: 'oc3_2023-24.csv',
          text: csv('CHILD,DOB,IN_TOUCH,ACTIV,ACCOM', '1,01/01/2005,YES,G5,D1'),
        },
      ],
      '',
      /Left out, because they are of neither 2025-26 nor the year before, or of no return: oc3_2023-24\.csv/,
    ],
    [
      'another year than they are of',
      smallReturn,
      '2026-27',
      /These files are of 2025-26; they were checked as of 2026-27\./,
    ],
    [
      'last year’s return of another year',
      [...smallReturn, { box: 'previous', name: 'episodes.csv', text: `${episodes}\n` }],
      '',
      /The previous return is of 2025-26, not of 2024-25; it was taken as given/,
    ],
  ])('%s', async (_what, files, year, says) => {
    const seen = await checked(files, { year });
    expect(seen.status).toBe(200);
    expect(seen.words).toMatch(says);
    expect(await structureFaults(seen.html)).toEqual([]);
  });

  test('the whole return as XML', async () => {
    const text = `<MESSAGE><CHILD><HEADER><CHILDID>N005</CHILDID><SEX>X</SEX><DOB>01/06/2010</DOB></HEADER>
      <EPISODE><DECOM>01/07/2025</DECOM><RNE>S</RNE><LS>C2</LS><PL>U4</PL><URN>SC000001</URN></EPISODE></CHILD></MESSAGE>`;
    const { path, words: said } = await checked([{ box: 'files', name: 'return.xml', text }]);
    expect(said).toContain('2 tables of 2025-26 with 2 rows');
    expect(await words(`${path}/rules/101`)).toMatch(/Finn Aldersey N005 .*Sex SEX X/);
  });

  test('a year whose rules are not known', async () => {
    const text = csv('CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC', '1,01/05/2018,S,C2,N1,U4,PR1,,');
    const seen = await checked([{ box: 'files', name: 'episodes_2018-19.csv', text }]);
    expect(seen.words).toContain('This return is of 2018-19.');
    expect(seen.words).toContain('name one of these years to check it by those.');
    expect(await structureFaults(seen.html)).toEqual([]);
  });

  test('ten thousand findings stand on pages of fifty', async () => {
    const { path, words: said } = await checked(withFile(manyFaults(10_000)));
    expect(said).toMatch(/about 10,00\d children/);
    const { html, status } = await analyst.get(`${path}/children?page=100`);
    expect([status, html.match(/<th scope="row"/g)?.length]).toEqual([200, 50]);
    expect((await analyst.get(`${path}/rules/101?page=200`)).status).toBe(200);
    expect((await analyst.get(`${path}/rules/101?page=999`)).status).toBe(404);
  });
});

test('only those whom the records know stand in the read log; of the others how many', async () => {
  const { path } = await checked(smallReturn);
  await analyst.get(`${path}/children`);
  const rows = await within(site.store.db, site.authority, (trx) =>
    trx
      .selectFrom('read_log')
      .select(['child', 'reason'])
      .where('what', '=', '/return/checks/:ref/children')
      .orderBy('read_id', 'desc')
      .limit(1)
      .execute(),
  );
  expect(rows).toEqual([
    {
      child: 'N005',
      reason: 'children of a return of whom something was found; 2 children without a record here',
    },
  ]);
});

describe('keeping or not', () => {
  test('thrown away, it is gone', async () => {
    const { path } = await checked(smallReturn);
    await analyst.send(`${path}/throw-away`, {});
    expect((await analyst.get(path)).status).toBe(404);
  });

  test('half an hour after the last look it is gone', async () => {
    const { path } = await checked(smallReturn);
    const start = site.clock.now;
    for (let minutes = 10; minutes <= 50; minutes += 10) {
      site.clock.now = start + minutes * 60_000; // the session is kept, and the check is not looked at
      await analyst.get('/find');
    }
    expect((await analyst.get(path)).status).toBe(404);
  });

  test('an import that may not be is refused in words', async () => {
    expect(await imported(smallReturn)).toContain(
      'Nothing was imported. This store holds the demonstration authority, and nothing else may come into it.',
    );
  });

  test('an import brings in what was checked', async () => {
    const marked: FileInBox = {
      box: 'files',
      name: 'waymark.json',
      text: JSON.stringify({ authority: site.authority, demonstration: true }),
    };
    expect(await imported(withFile(marked))).toMatch(/Import 2 is in\. \d+ rows new/);
    const found = await analyst.get('/find');
    expect(found.status).toBe(200);
    const seen = await analyst.send('/find', { who: 'X9' });
    expect(seen.html).toContain('1 person found');
  });

  async function imported(files: readonly FileInBox[]): Promise<string> {
    const { path } = await checked(files);
    let seen = await analyst.send(`${path}/import`, {});
    while (seen.headers.has('refresh')) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      seen = await analyst.get(path);
    }
    return wordsOf(seen.html);
  }
});
