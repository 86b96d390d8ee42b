import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

type Who = Parameters<typeof signedIn>[1];
const pageOf = async (who: Who): Promise<string> => (await (await signedIn(site.app, who)).get('/')).html;
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('today’s list', () => {
  test('greets, and says how many they support', async () => {
    const text = textOf(await pageOf('adviser'));
    expect(text).toContain('Good morning, Robin');
    expect(text).toContain('You support 9 young people .');
  });

  test('says how far the extracts tell, since what is late may have been done after them', async () => {
    const told = 'From extracts up to 31 October 2026: what has been done since is not in them.';
    expect(textOf(await pageOf('adviser'))).toContain(told);
    expect(textOf(await pageOf('manager'))).toContain(told);
  });

  test('each line says who, what, why and by when, the longest overdue of one weight first', async () => {
    const text = textOf(await pageOf('adviser'));
    expect(text).toMatch(
      /Overdue \(\d+\) .*?[A-Z]\w+ \w+ , \d\d Review the pathway plan Law: CLR10 reg 7\(2\) \d+ days over due \d+ \w+ 202\d/,
    );
    const reviews = [...text.matchAll(/Review the pathway plan Law: .*? (\d+) days over/g)].map(([, days]) =>
      Number(days),
    );
    expect(reviews).toEqual(reviews.toSorted((a, b) => b - a));
    expect(reviews.length).toBeGreaterThan(1);
  });

  test('whoever is recorded as not in touch stands in it, first, though no day bounds it', async () => {
    expect(textOf(await pageOf('adviser'))).toMatch(
      /Overdue \(\d+\) [A-Z]\w+ \w+ , \d\d Keep in touch Law: CA89 s23B\(1\).{0,60} overdue /,
    );
  });

  test('an adviser’s is of their own, a manager’s of the team with who supports each', async () => {
    expect(await pageOf('adviser')).not.toContain('Alex Moor');
    const team = textOf(await pageOf('manager'));
    expect(team).toContain('Your team supports');
    expect(team).toMatch(/Alex Moor Review the pathway plan/);
    expect(team).not.toContain('Toni Fell');
  });
});

test.each([
  ['head', 'The service today'],
  ['analyst', 'The service today'],
  ['member', 'Leaving care scorecard'],
] as const)('the first page of the %s', async (who, heading) => {
  expect(await pageOf(who)).toContain(`${heading}</h1>`);
});

test.each([
  ['adviser', ['Today', 'Young people', 'Put right', 'Line of sight', 'Figures', 'Find someone']],
  ['head', ['Service', 'Figures', 'Line of sight', 'Young people', 'Return', 'Find someone']],
  ['member', ['Figures', 'Line of sight', 'Capacity']],
] as const)('the %s is led to what they may open, and no further', async (who, names) => {
  const visitor = await signedIn(site.app, who);
  const { html } = await visitor.get('/');
  const nav = /<nav[^>]*govuk-service-navigation[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  const links = [...nav.matchAll(/href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
  expect(links.map(([, , text = '']) => textOf(text).trim())).toEqual(names);
  for (const [, href = ''] of links) expect([href, (await visitor.get(href)).status]).toEqual([href, 200]);
});

test('each number of the head of service leads to what it counts', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/');
  const counts = [
    ...html.matchAll(/<li>\s*<strong>(\d+)<\/strong>\s*<a class="govuk-link" href="([^"#]+)(?:#([^"]+))?"/g),
  ];
  expect(html.match(/<li>\s*<strong>/g)).toHaveLength(counts.length);
  const pages = counts.map(([, , page = '']) => page.replace(/\?.*/, ''));
  expect(new Set(pages)).toEqual(new Set(['/line-of-sight', '/contradictions', '/capacity']));
  for (const [, number, page = '', anchor] of counts) {
    if (anchor === undefined) continue;
    const at = (await visitor.get(page)).html.split(`id="${anchor}"`)[1] ?? expect.fail(`no ${anchor}`);
    if (page === '/contradictions') expect(at).toMatch(new RegExp(`^[^(]*\\(${number}\\)`));
  }
});
