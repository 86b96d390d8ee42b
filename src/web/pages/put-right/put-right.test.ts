import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { within } from '#store/within.ts';
import { countyWithFaults, workedOut } from '../../../../test/journeys/county-with-faults.ts';
import { testSite, type TestSite, type Visitor, visitorOf } from '../../../../test/journeys/site.ts';
import { structureFaults } from '../../../../test/journeys/structure.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite(await countyWithFaults());
});
afterAll(() => site.close());

async function signedIn(account: string, of = site): Promise<Visitor> {
  const visitor = visitorOf(of.app);
  await visitor.get('/sign-in');
  await visitor.send('/sign-in', { account });
  return visitor;
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function listOf(account: string, query = ''): Promise<string> {
  const { html } = await workedOut(await signedIn(account), `/put-right${query}`);
  return html.slice(html.indexOf('<main'));
}

describe('whose it is', () => {
  test('a personal adviser: the birthday record of those whose adviser they are', async () => {
    const words = wordsOf(await listOf('worker:Robin Vale'));
    expect(words).toContain('3 things about 1 young person, that you can put right.');
    expect(words).toMatch(/Ash Birch , 20 .*In touch blank.*Activity blank.*Home blank/);
    expect(words).not.toContain('Bela');
    expect(words).not.toContain('Waits for');
  });

  test('a social worker: the details of those whose social worker they are, and not what the adviser keeps', async () => {
    const words = wordsOf(await listOf('worker:Sol Wren'));
    expect(words).toMatch(/1 thing about 1 young person.*Bela Moss , 14 .*Ethnicity blank/);
    expect(words).not.toContain('Ash');
  });

  test('a manager: all of the team’s, with whom each waits for; nothing of another team', async () => {
    const words = wordsOf(await listOf('worker:Lee Combe'));
    expect(words).toContain('4 things about 2 young people.');
    expect(words).toContain('Waits for Robin Vale, the personal adviser, North 1');
    expect(words).toContain('Waits for Sol Wren, the social worker, North 1');
    expect(words).not.toContain('Cass');
  });

  test.each(['head-of-service', 'analyst'])('the %s: everything', async (account) => {
    const words = wordsOf(await listOf(account));
    expect(words).toContain('5 things about 3 young people.');
    expect(words).toMatch(/Cass Fern , 14 .*Waits for Worker SW002, the social worker/);
  });

  test('a worker with nothing to put right is told so kindly', async () => {
    const words = wordsOf(await listOf('worker:Toni Fell'));
    expect(words).toContain(
      'Nothing to put right. What you keep about the young people you support is in order',
    );
    expect(words).not.toMatch(/Ash|Bela|Cass/);
  });

  test('a lead member may not, and is told why', async () => {
    const { status, html } = await (await signedIn('lead-member')).get('/put-right');
    expect(status).toBe(403);
    expect(html).toContain('A lead member sees figures only');
    expect(html).not.toMatch(/Ash Birch|Bela/);
  });
});

describe('a line', () => {
  test('says what is wrong, what to look at and where it is recorded, what to change, why it matters, and the rule', async () => {
    const words = wordsOf(await listOf('worker:Sol Wren'));
    expect(words).toMatch(
      /The ethnicity of this child is blank.* Look at The child’s details: Ethnicity blank Recorded nowhere: .* Change Record the ethnicity .* Why it matters\. .* SSDA903 rule 103: Ethnicity not valid/,
    );
  });

  test('who has most errors comes first, and each young person stands once', async () => {
    const words = wordsOf(await listOf('analyst'));
    const order = ['Ash Birch', 'Cass Fern', 'Bela Moss'].map((name) => words.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b)); // then by surname
    expect(words.match(/Ash Birch/g)).toHaveLength(1);
  });

  test('no id stands in an address, and the structure is sound', async () => {
    const html = await listOf('analyst');
    const links = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => /(?<![\w-])(L1|C1|C2|PA1|SW001)(?![\w-])/.test(link))).toEqual([]);
    const { html: whole } = await (await signedIn('analyst')).get('/put-right');
    expect(await structureFaults(whole)).toEqual([]);
  });

  test('what is only to come, or carried by no extract, stands on nobody’s list', async () => {
    const html = await listOf('analyst');
    const rules = [...wordsOf(html).matchAll(/rule (\w+):/g)].map(([, code]) => code);
    expect(new Set(rules)).toEqual(new Set(['103', '131', '132', '133', 'SW13STG1']));
  });
});

describe('narrowed by whom it waits for', () => {
  test('those things alone', async () => {
    const words = wordsOf(await listOf('analyst', '?waits=social+worker'));
    expect(words).toContain('2 things about 2 young people.');
    expect(words).not.toContain('Ash Birch');
  });

  test.each(['?waits=nobody', '?page=9', '?page=x'])('there is no %s', async (query) => {
    expect((await (await signedIn('analyst')).get(`/put-right${query}`)).status).toBe(404);
  });
});

test('those who are shown stand in the read log, and no others', async () => {
  await listOf('worker:Robin Vale');
  const rows = await within(site.store.db, site.authority, (trx) =>
    trx
      .selectFrom('read_log')
      .select(['child', 'reason', 'account_id'])
      .where('what', '=', '/put-right')
      .where('account_id', '=', 'worker:Robin Vale')
      .execute(),
  );
  expect(new Set(rows.map(({ child }) => child))).toEqual(new Set(['L1']));
  expect(rows[0]?.reason).toBe('to put right in the record');
});

test('today’s list leads to it, after what is owed', async () => {
  const visitor = await signedIn('worker:Robin Vale');
  await workedOut(visitor, '/put-right');
  const { html } = await visitor.get('/');
  expect(wordsOf(html)).toContain('In the record: 3 things to put right about 1 young person');
  expect(html).toContain('<a class="govuk-link" href="/put-right">3 things to put right</a>');
  expect(wordsOf((await (await signedIn('worker:Toni Fell')).get('/')).html)).toContain(
    'In the record: nothing to put right.',
  );
});

test('once the record is mended and imported the line is gone, on the first page that is asked for', async () => {
  const mending = await testSite(await countyWithFaults());
  try {
    const [adviser, manager] = [
      await signedIn('worker:Robin Vale', mending),
      await signedIn('worker:Lee Combe', mending),
    ];
    expect(wordsOf((await workedOut(adviser, '/put-right')).html)).toContain('3 things');
    const imported = await importExtracts(mending.store.db, {
      extraction: await countyWithFaults({ ofTheBirthday: true }),
      authority: mending.authority,
      by: 'a test',
      at: '2026-11-11T09:20:00Z',
      dryRun: false,
    });
    expect(imported.is).toBe('imported');
    expect(wordsOf((await workedOut(adviser, '/put-right')).html)).toContain('Nothing to put right.');
    expect(wordsOf((await workedOut(manager, '/put-right')).html)).toMatch(
      /1 thing about 1 young person.*Bela/,
    );
  } finally {
    await mending.close();
  }
});
