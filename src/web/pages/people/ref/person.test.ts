import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { within } from '#store/within.ts';
import { signedIn, testSite, type TestSite, type Visitor } from '../../../../../test/journeys/site.ts';
import { smallCounty } from '../../../../../test/journeys/small-county.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

/** The address of someone's page, as the head of service finds it. */
async function pageOf(name: string): Promise<string> {
  const visitor = await signedIn(site.app, 'head');
  await visitor.get('/find');
  const { html } = await visitor.send('/find', { who: name });
  const address = /href="(\/people\/[^"]+)"/.exec(html)?.[1];
  if (address === undefined) throw new Error(`nobody found for ${name}`);
  return address;
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('what a young person’s page says', () => {
  test('who they are, four facts, what is owed with its law, why, and what happened', async () => {
    const visitor = await signedIn(site.app, 'head');
    const text = textOf((await visitor.get(await pageOf('Bela Aldersey'))).html);
    for (const says of [
      'Bela Aldersey 20, born 20 January 2006',
      'Former relevant young person FR since 20 January 2024',
      'Personal adviser Sam Heath',
      'Home Own tenancy, shared flat or student room, suitable U from the SSD of 31 October 2026',
      'Learning or work Not yet in work or learning G5',
      'Law: Care Leavers (England) Regulations 2010 reg 7(2)',
      'From extracts up to 31 October 2026: what has been done since is not in them.',
      'Turned 18 on 20 January 2024, looked after and eligible until then.',
      '20 January 2020 Came into care',
    ]) {
      expect(text).toContain(says);
    }
  });

  test('its address says nothing of them', async () => {
    expect(await pageOf('N001')).toMatch(/^\/people\/[\w-]{22}$/);
  });

  test('it says who opened the record before, and that this is noted', async () => {
    const address = await pageOf('Cass Aldersey');
    const first = await signedIn(site.app, 'head');
    expect((await first.get(address)).html).toContain('Nobody has opened this record before you.');
    const second = await signedIn(site.app, 'analyst');
    const text = textOf((await second.get(address)).html);
    expect(text).toContain('Opened once before, by Marian Thorley, head of service, on 11 November 2026');
  });
});

describe('who may open it', () => {
  const asks = async (who: Parameters<typeof signedIn>[1], name: string) =>
    (await signedIn(site.app, who)).get(await pageOf(name));

  test.each([
    ['an adviser, of their team', 'adviser', 'Finn Aldersey', 200],
    ['an adviser, of another team', 'adviser', 'Eden Aldersey', 403],
    ['the adviser of that team', 'otherTeam', 'Eden Aldersey', 200],
    ['a manager, of the team', 'manager', 'Finn Aldersey', 200],
    ['a manager, of another team', 'manager', 'Eden Aldersey', 403],
    ['the analyst', 'analyst', 'Eden Aldersey', 200],
    ['a lead member', 'member', 'Eden Aldersey', 403],
  ] as const)('%s', async (_who, account, name, status) => {
    expect((await asks(account, name)).status).toBe(status);
  });

  test('a refusal says what, why, who can change it and that it was noted, and nothing of the person', async () => {
    const text = textOf((await asks('adviser', 'Eden Aldersey')).html);
    for (const says of [
      'You cannot open this young person’s record',
      'Why: They are not supported by you or your team.',
      'Who can change this: Their team manager, or the head of service, can change who supports them.',
      'That you asked has been noted',
    ]) {
      expect(text).toContain(says);
    }
    expect(text).not.toMatch(/Eden|Aldersey|N004/);
  });
});

describe('whose case is closed', () => {
  test('tells those who may open it why, since no list leads there', async () => {
    const closed = ['N005', 'N006']; // of North 1, the first of another adviser, the second of Robin Vale
    const county = smallCounty();
    const tables = county.tables.map((table) => ({
      ...table,
      facts: table.facts.map((fact) =>
        fact.kind === 'identity' && closed.includes(fact.child)
          ? { ...fact, born: calendarDate('1999-01-01') }
          : fact,
      ),
    }));
    const other = await testSite({ ...county, tables });
    const because = async (who: Parameters<typeof signedIn>[1], name: string) => {
      const head = await signedIn(other.app, 'head');
      await head.get('/find');
      const address = /href="(\/people\/[^"]+)"/.exec((await head.send('/find', { who: name })).html)?.[1];
      const { status, html } = await (await signedIn(other.app, who)).get(address ?? '');
      return [status, /You may open this record because[^.]*/.exec(textOf(html))?.[0]];
    };
    const left = ', though the list of young people leaves them out now';
    expect(await because('adviser', 'Finn Aldersey')).toEqual([
      200,
      `You may open this record because the extracts last named your team as theirs${left}`,
    ]);
    expect(await because('adviser', 'Gray Aldersey')).toEqual([
      200,
      `You may open this record because the extracts last named you as their worker${left}`,
    ]);
    expect(await because('adviser', 'Hana Aldersey')).toEqual([200, undefined]); // supported
    expect(await because('head', 'Finn Aldersey')).toEqual([200, undefined]);
    await other.close();
  });
});

describe('the read log', () => {
  const log = async () =>
    within(site.store.db, site.authority, (trx) =>
      trx
        .selectFrom('read_log')
        .select(['account_id', 'what', 'child', 'allowed', 'reason'])
        .orderBy('read_id')
        .execute(),
    );
  const after = async (act: (visitor: Visitor) => Promise<unknown>, who: Parameters<typeof signedIn>[1]) => {
    const visitor = await signedIn(site.app, who);
    const before = (await log()).length;
    await act(visitor);
    return (await log()).slice(before);
  };

  test('a view is one line, of the person', async () => {
    const address = await pageOf('Finn Aldersey');
    expect(await after((visitor) => visitor.get(address), 'adviser')).toEqual([
      { account_id: 'worker:PA1', what: '/people/:ref', child: 'N005', allowed: true, reason: null },
    ]);
  });

  test('a refusal is one too', async () => {
    const address = await pageOf('Eden Aldersey');
    expect(await after((visitor) => visitor.get(address), 'adviser')).toEqual([
      {
        account_id: 'worker:PA1',
        what: '/people/:ref',
        child: 'N004',
        allowed: false,
        reason: 'They are not supported by you or your team.',
      },
    ]);
  });

  test('a list is a line for each person shown, and figures are none', async () => {
    const listed = await after((visitor) => visitor.get('/figures/D07/people'), 'head');
    expect(listed.length).toBeGreaterThan(2);
    expect(new Set(listed.map(({ what, reason }) => `${what} ${reason}`))).toEqual(
      new Set(['/figures/:id/people behind D07']),
    );
    expect(await after((visitor) => visitor.get('/figures/D07'), 'head')).toEqual([]);
  });

  test('a refused list is noted without anyone', async () => {
    expect(await after((visitor) => visitor.get('/people'), 'member')).toMatchObject([
      { account_id: 'lead-member', what: '/people', child: null, allowed: false },
    ]);
  });
});
