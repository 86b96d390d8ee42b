import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('counts those whom the figure counts, and lists them with the same reason', async () => {
  const visitor = await signedIn(site.app, 'head');
  const sight = textIn((await visitor.get('/line-of-sight?reason=no-home')).html);
  const [, without = 'none'] = /No home, or an emergency bed (\d+)/.exec(sight) ?? [];
  const [, met = ''] =
    /(\d+) of \d+, on 31 October 2026/.exec(textIn((await visitor.get('/figures/D07')).html)) ?? [];
  expect(without).toBe(met);
  expect(Number(without)).toBeGreaterThan(0);
  expect(sight).toMatch(/Home: of no fixed abode or homeless, as the SSD of 31 October 2026 says\./);
});

test('a reader sees those whom they may open; a lead member numbers that are not small, and nobody', async () => {
  const everyone = async (who: Parameters<typeof signedIn>[1]): Promise<number> => {
    const { html } = await (await signedIn(site.app, who)).get('/line-of-sight');
    return Number(/Everyone (\d+)/.exec(textIn(html))?.[1] ?? Number.NaN);
  };
  expect(await everyone('adviser')).toBeLessThan(await everyone('head'));
  const member = await signedIn(site.app, 'member');
  const { html } = await member.get('/line-of-sight');
  expect(textIn(html)).toContain('fewer than 5');
  expect(textIn(html)).not.toMatch(/Young people [0-4] /);
  expect(html).not.toMatch(/href="\/people\//);
  expect((await member.get('/line-of-sight/list.csv')).status).toBe(403);
});

test('a reason that there is none is not there', async () => {
  expect((await (await signedIn(site.app, 'head')).get('/line-of-sight?reason=else')).status).toBe(404);
});

test('held to those for whom nobody is named: as many as the number says', async () => {
  const visitor = await signedIn(site.app, 'head');
  const rows = async (path: string): Promise<readonly number[]> => {
    const text = textIn((await visitor.get(path)).html);
    const all = Number(/Everyone (\d+)/.exec(text)?.[1]);
    return [all, text.match(/Whose Nobody named/g)?.length ?? 0];
  };
  const [, nobody] = await rows('/line-of-sight');
  expect(await rows('/line-of-sight?whose=nobody')).toEqual([nobody, nobody]);
});

test('a team or a locality that there is not, or that the reader does not see, is not shown as if all were well', async () => {
  const head = await signedIn(site.app, 'head');
  const adviser = await signedIn(site.app, 'adviser');
  for (const page of ['/line-of-sight', '/capacity']) {
    expect((await head.get(`${page}?team=South`)).status).toBe(200);
    expect((await head.get(`${page}?team=Nowhere`)).status).toBe(404);
    expect((await head.get(`${page}?locality=Nowhere`)).status).toBe(404);
    expect((await adviser.get(`${page}?team=South`)).status).toBe(404);
    expect((await adviser.get(`${page}?team=North+1`)).status).toBe(200);
  }
});

test('the lead member’s numbers come as a file, the same as on the page', async () => {
  const member = await signedIn(site.app, 'member');
  const { html } = await member.get('/line-of-sight');
  const [, ...lines] = (await member.get('/line-of-sight/counts.csv')).html.trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(3);
  const text = textIn(html).replaceAll('&#39;', '’');
  for (const line of lines) {
    const [why = '', number = ''] = line.split(/,(?=[^,]*$)/).map((cell) => cell.replaceAll('"', ''));
    expect(text).toContain(`${why} Young people ${number}`);
    expect(number).toMatch(/^(fewer than 5|\d*[05])$/);
  }
  expect(lines.some((line) => line.endsWith('fewer than 5'))).toBe(true);
  expect((await member.get('/line-of-sight/counts.xlsx')).status).toBe(200);
});
