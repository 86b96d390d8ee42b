import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('caseloads are those of the figure, and whoever has nobody is named', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/capacity');
  const text = textIn(html);
  const people = [...text.matchAll(/Young people (\d+) Full time is 1/g)].map(([, count]) => Number(count));
  const advisers = text.slice(text.indexOf('Personal advisers'), text.indexOf('Download all caseloads'));
  const held = [...advisers.matchAll(/Young people (\d+) Full time is 1/g)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  );
  const [, all = ''] = /(\d+) for \d/.exec(textIn((await visitor.get('/figures/B04')).html)) ?? [];
  expect(held).toBe(Number(all));
  expect(people.length).toBeGreaterThan(1);
  const [, unallocated = '0'] = /Without a worker: (\d+)/.exec(text) ?? [];
  expect(textIn((await visitor.get('/figures/B07')).html)).toContain(` ${unallocated} among `);
});

test('who turns 18 opens to the people; the numbers by month add up to them', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/capacity?turns=18');
  const total = Number(/turns=18#turns"\s*>(\d+)</.exec(html)?.[1]);
  expect(textIn(html)).toContain(`Who turns 18: ${total} `);
  expect((await visitor.get('/capacity?turns=19')).status).toBe(404);
});

test('a manager sees the team’s caseloads, a lead member none', async () => {
  const manager = textIn((await (await signedIn(site.app, 'manager')).get('/capacity')).html);
  expect(manager).toContain('Of your team');
  expect((await (await signedIn(site.app, 'member')).get('/capacity')).status).toBe(403);
});
