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
  const people = [...text.matchAll(/Young people (\d+) Full-time equivalent/g)].map(([, count]) =>
    Number(count),
  );
  const advisers = text.slice(text.indexOf('Personal advisers'), text.indexOf('Download all caseloads'));
  const held = [...advisers.matchAll(/Young people (\d+) Full-time equivalent/g)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  );
  const [, all = ''] =
    /(\d+) young people for \d/.exec(textIn((await visitor.get('/figures/B04')).html)) ?? [];
  expect(held).toBe(Number(all));
  expect(people.length).toBeGreaterThan(1);
  const [, unallocated = '0'] = /Without a worker: (\d+)/.exec(text) ?? [];
  expect(textIn((await visitor.get('/figures/B07')).html)).toContain(` ${unallocated} among `);
});

test('who turns 18 opens to the people; the numbers by month add up to them', async () => {
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/capacity?turns=18');
  const total = Number(/turns=18#turns"\s*>(\d+)</.exec(html)?.[1]);
  expect(textIn(html)).toContain(`Who turns 18 in the next twelve months: ${total} `);
  const months = [...html.matchAll(/turns=18&amp;month=(\d{4}-\d{2})#turns"\s*>(\d+)</g)];
  expect(months.reduce((sum, [, , number]) => sum + Number(number), 0)).toBe(total);
  const [, month = '', inMonth] = months[0] ?? expect.fail('nobody turns 18');
  const one = textIn((await visitor.get(`/capacity?turns=18&month=${month}`)).html);
  expect(one).toMatch(new RegExp(`Who turns 18 in [A-Z][a-z]+ \\d{4}: ${inMonth} `));
  for (const wrong of ['turns=19', 'turns=18&month=2020-01', 'month=13'])
    expect((await visitor.get(`/capacity?${wrong}`)).status).toBe(404);
});

test('the weights in use stand there with whom they count for, and in the reason of each person', async () => {
  const visitor = await signedIn(site.app, 'head');
  expect(textIn((await visitor.get('/capacity')).html)).toContain('everyone weighs 1 at present');
  const before = textIn((await visitor.get('/figures/B05')).html);
  await visitor.get('/settings/values/caseload-weight-18-to-20');
  await visitor.send('/settings/values/caseload-weight-18-to-20', {
    value: '1.5',
    day: '31',
    month: '10',
    year: '2026',
    reason: 'Head of service, 2 November',
    past: '2026-10-31',
  });
  const text = textIn((await visitor.get('/capacity')).html);
  const [, people = ''] =
    /Weights in use .*?care leaver of 18 to 20 Weight 1\.5 Young people (\d+) From where Head of service, 2 November/.exec(
      text,
    ) ?? [];
  expect(Number(people)).toBeGreaterThan(0);
  const { html } = await visitor.get('/figures/B05/young-people.csv');
  expect(html.split('Weight 1.5: 1.5 for a care leaver of 18 to 20.')).toHaveLength(Number(people) + 1);
  const sum = (page: string): number => Number(/([\d.]+) for [\d.]+/.exec(page)?.[1]);
  const after = textIn((await visitor.get('/figures/B05')).html);
  expect(sum(after)).toBe(sum(before) + Number(people) / 2);
  const member = textIn((await (await signedIn(site.app, 'member')).get('/capacity')).html);
  expect(member).toContain('Weights in use');
  expect(member).not.toMatch(/Weight 1\.5 Young people [0-4] /);
  await visitor.get('/settings/values/caseload-weight-18-to-20');
  const wrong = { value: '0', day: '1', month: '12', year: '2026', reason: 'x' };
  for (const value of ['0', '0.05', 'x', ''])
    expect(
      (await visitor.send('/settings/values/caseload-weight-18-to-20', { ...wrong, value })).status,
    ).toBe(400);
});

test('a manager sees the team’s caseloads; a lead member the county’s, and no small number', async () => {
  const manager = textIn((await (await signedIn(site.app, 'manager')).get('/capacity')).html);
  expect(manager).toContain('Of you and your team');
  const { html, status } = await (await signedIn(site.app, 'member')).get('/capacity');
  expect(status).toBe(200);
  const text = textIn(html);
  expect(text).toContain('Of the whole county');
  expect(text).not.toMatch(/Young people [0-4] /);
  expect(html).not.toMatch(/href="\/people\//);
  expect((await (await signedIn(site.app, 'member')).get('/capacity/caseloads.csv')).status).toBe(403);
});

test('the county’s numbers come as a file, kept back as on the page', async () => {
  const member = await signedIn(site.app, 'member');
  const text = textIn((await member.get('/capacity')).html);
  const { html: file } = await member.get('/capacity/county.csv');
  const lines = file.trim().split('\r\n');
  for (const table of [
    'Workers and those they support',
    'Weights in use',
    'Reach an age in the next twelve months',
  ])
    expect([table, lines.some((line) => line.startsWith(table))]).toEqual([table, true]);
  const ages = lines.filter((line) => line.startsWith('Reach'));
  expect(ages).toHaveLength(5);
  for (const line of ages) {
    const [, point, number] = /,Turn ([^,]+),.*?,(fewer than 5|\d+),$/.exec(line) ?? expect.fail(line);
    expect(text).toContain(` ${point} Young people ${number}`);
    expect(Number(number)).not.toBeLessThan(5);
  }
  const [weight = ''] = lines.filter((line) => line.startsWith('Weights in use'));
  expect(weight).toMatch(/,1\.5,weight,,,(fewer than 5|\d{1,3}),/);
  const all = (await member.get('/figures/all-figures.csv')).html;
  for (const id of ['B04', 'B05', 'B06', 'B07', 'A12', 'A14']) {
    const cells = (given: string): string | undefined =>
      new RegExp(`${id},[^\\r\\n]*?,([^,]*,(?:percent|count|mean|median),[^,]*,[^,]*)`).exec(given)?.[1];
    expect([id, cells(file)]).toEqual([id, cells(all)]);
  }
});
