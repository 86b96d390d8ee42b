import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

type Who = Parameters<typeof signedIn>[1];
const textOf = async (who: Who, path: string): Promise<string> =>
  textIn((await (await signedIn(site.app, who)).get(path)).html);

function textIn(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

describe('the headline figures', () => {
  test('stand with how many, target and rating, England and last year beside them', async () => {
    expect(await textOf('head', '/')).toMatch(
      /In education, employment or training \(19 to 21\) E01 .{0,60}Now \d+\.\d% How many \d+ of \d+ Target 54\.0% \S.{0,20}target England 54% Neighbours (?:\d+(?:\.\d)?%|–) Since last month [+−]?\d+\.\d.{0,12} Since last year [+−]?\d+\.\d/,
    );
  });

  test('say what they are as at', async () => {
    const text = await textOf('head', '/figures?as-at=2026-03-31');
    expect(text).toContain('As at 31 March 2026 , from extracts up to 31 October 2026');
  });

  test('fewer than ten behind a figure are marked for staff', async () => {
    expect(await textOf('head', '/figures')).toContain('small numbers');
  });
});

describe('a figure', () => {
  test('says the sentence, what it counts, and the split with its bars', async () => {
    const { html } = await (await signedIn(site.app, 'head')).get('/figures/E01');
    expect(html).toContain(
      'Of young people who turned 19, 20 or 21 this year, how many were learning or working.',
    );
    expect(html.match(/waymark-bar__fill/g)).toHaveLength(2);
    expect(html).toContain('What it counts, and what it does not');
    expect(html).toContain('E01, version 1');
  });

  test('the table has a row for each of the 36 month-ends of the chart', async () => {
    const { html } = await (await signedIn(site.app, 'head')).get('/figures/E01');
    const table = /month by month[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    expect(table.match(/<tr/g)).toHaveLength(37);
  });

  test('the list gives each person the reason, and adds up to the figure', async () => {
    const text = await textOf('head', '/figures/E01');
    const [, counted, of] = /(\d+) of (\d+) , from/.exec(text) ?? /(\d+) of (\d+), from/.exec(text) ?? [];
    const list = await textOf('head', '/figures/E01/people');
    const [, met] = /Counted (\d+)/.exec(list) ?? [];
    const [, notMet] = /Not counted (\d+)/.exec(list) ?? [];
    expect([counted, Number(of)]).toEqual([met, Number(met) + Number(notMet)]);
    expect(list).toMatch(/\d\d on \d+ \w+ 202[56]: .*? as the OC3 row of the SSDA903 return of 2025-26 says/);
  });

  test('says where sources contradict it, and the list says of whom', async () => {
    expect(await textOf('head', '/figures/D03')).toContain(
      'Sources contradict each other about 1 young person',
    );
    expect(await textOf('head', '/figures/D03/people')).toContain(
      'Contradicted: Home: of no fixed abode or homeless, as the SSD of 31 October 2026 says. Suitable, as the same row of the SSD of 31 October 2026 says.',
    );
  });

  test('an adviser sees only whom they or their team support, and is told so', async () => {
    const text = await textOf('adviser', '/figures/E01/people?standing=not-met');
    expect(text).toMatch(
      /Here \d+ young people stand, with those left out .{0,60}\. You see those you or your team support: \d+\./,
    );
    expect(text).not.toContain('Dara Aldersey'); // of the south
  });

  test('a name with markup in it stays text', async () => {
    const { html } = await (await signedIn(site.app, 'head')).get('/figures/E01/people?standing=not-met');
    expect(html).toContain('Jo &lt;b&gt; &quot;Marsh&quot; &amp; Co');
    expect(html).not.toContain('<b>');
  });
});

describe('a day', () => {
  const asked = async (query: string): Promise<[number, string]> => {
    const { status, html } = await (await signedIn(site.app, 'head')).get(`/figures/C06?${query}`);
    return [status, textIn(html)];
  };

  test('within the records can be had, a month-end or not', async () => {
    expect(await asked('as-at=2026-09-29')).toEqual([
      200,
      expect.stringContaining('As at 29 September 2026'),
    ]);
    expect(await asked('day=29&month=9&year=2026')).toEqual([
      200,
      expect.stringContaining('As at 29 September 2026'),
    ]);
  });

  test.each([
    ['as-at=2026-02-31', 'There is no such day as the one in the address.'],
    ['as-at=yesterday', 'There is no such day as the one in the address.'],
    ['day=31&month=2&year=2026', 'There is no such day as 31 2 2026'],
    ['as-at=2026-11-12', '12 November 2026 is still to come.'],
    ['as-at=2026-11-01', 'The newest extract is of 31 October 2026'],
    ['as-at=2019-01-01', 'The records begin on'],
  ])('%s is refused in words', async (query, says) => {
    const [status, text] = await asked(query);
    expect([status, text.includes(says)]).toEqual([400, true]);
    expect(text).toContain('Choose any day from');
  });

  test('is compared with none of before the records begin, in words, change, course or file', async () => {
    const visitor = await signedIn(site.app, 'head');
    const [, begin = ''] =
      /records begin on (\d+ \w+ \d{4})/.exec((await asked('as-at=2019-01-01'))[1]) ?? [];
    const first = new Date(`${begin} 00:00Z`).toISOString().slice(0, 10);
    const text = textIn((await visitor.get(`/figures/C06?as-at=${first}`)).html);
    expect(text).toMatch(
      /Too little is known of this day: of more young people it cannot be told than it can|nothing to compare it with a year earlier/,
    );
    expect(text).toContain('No month is known well enough to be drawn.');
    expect(text).not.toContain('A year earlier,');
    expect(text).toMatch(/– before the records begin/);
    expect(textIn((await visitor.get(`/figures?as-at=${first}`)).html)).toMatch(
      /C06 .{0,60}Now [\d.]+% .{0,200}Since last month – Since last year –/,
    );
    const file = (await visitor.get(`/figures/C06/figure.csv?as-at=${first}`)).html;
    expect(file).not.toContain('before the records begin'); // the splits of the day itself
  });
});

describe('another day', () => {
  const formsOn = (html: string): readonly string[] =>
    /waymark-change-date[\s\S]*?<\/details>/.exec(html)?.[0].match(/<form[\s\S]*?<\/form>/g) ?? [];
  const by = '<input type="hidden" name="by" value="team" />';

  test('keeps the split, in every form and in the way back from what was known', async () => {
    const visitor = await signedIn(site.app, 'head');
    const forms = formsOn((await visitor.get('/figures/C06?by=team')).html);
    expect(forms.map((form) => form.includes(by))).toEqual([true, true, true]);
    expect(formsOn((await visitor.get('/figures/C06')).html).join('')).not.toContain('name="by"');
    const then = await visitor.get('/figures/C06?by=team&as-at=2026-09-30&known=2026-10-31');
    expect(then.html).toMatch(
      /href="\/figures\/C06\?as-at=2026-09-30&amp;by=team"\s*>Show what is known now</,
    );
  });

  test('is kept by the way back from the people of a group', async () => {
    const visitor = await signedIn(site.app, 'head');
    const { html } = await visitor.get('/figures/C06/people?by=age-band&group=18-20');
    expect(html).toContain('href="/figures/C06?by=age-band"');
  });

  test.each([
    ['by=team&day=&month=&year=', '/figures/C06?by=team'],
    ['by=team&day=29&month=9&year=2026', '/figures/C06?by=team&as-at=2026-09-29'],
    ['known=typed&day=&month=&year=', '/figures/C06'],
  ])('%s leaves no boxes in the address', async (query, to) => {
    const { cookies } = await signedIn(site.app, 'head');
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { status, headers } = await site.app.request(`/figures/C06?${query}`, { headers: { cookie } });
    expect([status, headers.get('location')]).toEqual([303, to]);
  });
});

describe('a figure split', () => {
  const split = (text: string): string => /Split by (?!Locality).*? What it counts/.exec(text)?.[0] ?? '';

  test('by anything the records tell, with its groups in words', async () => {
    expect(split(await textOf('head', '/figures/C06?by=age-band'))).toMatch(
      /16 and 17 Now .* 18 to 20 Now \d+\.\d% .*How many \d+ of \d+ Beside everyone else (No clear difference|Higher|Lower)/,
    );
  });

  test('by worker without a name in any address, and each group leads to its people', async () => {
    const visitor = await signedIn(site.app, 'head');
    const { html } = await visitor.get('/figures/C06?by=worker');
    const links = [...html.matchAll(/href="(\/figures\/C06\/people\?[^"]*)"[^>]*>([^<]+)</g)];
    expect(links.length).toBeGreaterThan(2);
    for (const [, href = '', name = ''] of links.filter(([, , text]) => text !== 'Nobody named')) {
      expect(decodeURIComponent(href)).not.toContain(name.trim().split(' ').at(-1) ?? 'a name');
    }
    const people = await visitor.get((links[0]?.[1] ?? '').replaceAll('&amp;', '&'));
    expect([people.status, people.html.includes('show everyone')]).toEqual([200, true]);
  });

  test('each group adds up to the list behind it', async () => {
    const visitor = await signedIn(site.app, 'head');
    const { html } = await visitor.get('/figures/C07?by=team');
    const rows = [...html.matchAll(/href="([^"]*group=[^"]*)"[\s\S]*?>(\d+) of (\d+)</g)];
    expect(rows.length).toBeGreaterThan(1);
    for (const [, href = '', met = '', of = ''] of rows) {
      const list = textIn((await visitor.get(href.replaceAll('&amp;', '&'))).html);
      expect(list).toMatch(new RegExp(`Counted ${met} Not counted ${Number(of) - Number(met)} `));
    }
  });

  test('in a way that there is none is said to be so', async () => {
    const visitor = await signedIn(site.app, 'head');
    expect((await visitor.get('/figures/C06?by=star-sign')).status).toBe(404);
    expect((await visitor.get('/figures/C06/people?by=team&group=nowhere')).status).toBe(404);
  });
});

describe('a lead member', () => {
  test('is not shown a split that can come down to one person, and is told why', async () => {
    const visitor = await signedIn(site.app, 'member');
    const { status, html } = await visitor.get('/figures/C06?by=worker');
    expect([status, html.includes('can come down to a single young person')]).toEqual([404, true]);
    expect((await visitor.get('/figures/C06')).html).not.toContain('by=worker');
  });

  test('sees no figure of fewer than ten, nor of fewer than five who do or do not', async () => {
    const text = await textOf('member', '/figures');
    expect(text).toMatch(/Suitable home \(17 and 18\) D02 Now not shown How many too few/);
    expect(text).not.toMatch(/ [0-4] of \d/);
    expect(text).not.toMatch(/ \d+ of [0-9] /);
  });

  test('cannot work a small locality out from the whole', async () => {
    const split = (text: string): string => /Split by locality .*? What it counts/.exec(text)?.[0] ?? '';
    expect(split(await textOf('head', '/figures/C06'))).toMatch(/South .*? of 4/);
    const seen = split(await textOf('member', '/figures/C06'));
    expect(seen).toMatch(/North .*?not shown .*?South .*?not shown/);
    expect(seen).not.toMatch(/\d+ of \d+/);
  });

  test('is shown all parts of a figure or none: they add up to it', async () => {
    const parts = (text: string): string => /Further figures .*? What it counts/.exec(text)?.[0] ?? '';
    expect(parts(await textOf('head', '/figures/E08'))).toMatch(/\(G5\) Now \d+\.\d%/);
    expect(parts(await textOf('member', '/figures/E08'))).not.toMatch(/\d of \d/);
  });

  test('is not told of how few it cannot be told', async () => {
    expect(await textOf('head', '/figures')).toContain('cannot tell:');
    expect(await textOf('member', '/figures')).not.toContain('cannot tell:');
  });

  test('has no way to the people, in the page or past it', async () => {
    const visitor = await signedIn(site.app, 'member');
    expect((await visitor.get('/figures/C06')).html).not.toContain('/people');
    const refused = await visitor.get('/figures/C06/people');
    expect([refused.status, refused.html.includes('Aldersey')]).toEqual([403, false]);
  });
});

test('days are called days wherever their number stands', async () => {
  const visitor = await signedIn(site.app, 'head');
  const text = async (path: string): Promise<string> =>
    (await visitor.get(path)).html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const page = await text('/figures/B03');
  expect(page).toMatch(/ \d+\.\d days among \d+ young people, /);
  expect(page).toContain('Target 14.0 days, as shipped');
  expect(await text('/figures/all')).toMatch(/B03 .{0,80}Now \d+\.\d days .{0,60}Target 14\.0 days/);
  expect(await text('/settings')).toMatch(/B03 .{0,80}14\.0 days/);
});
