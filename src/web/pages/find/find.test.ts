import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

async function found(who: Parameters<typeof signedIn>[1], typed: string) {
  const visitor = await signedIn(site.app, who);
  await visitor.get('/find');
  return visitor.send('/find', { who: typed });
}

test.each([
  ['first letters, in any order', 'ald fin', 'Finn Aldersey'],
  ['an id, in lower case', ' n005 ', 'Finn Aldersey'],
  ['without the accent', 'béla ald', 'Bela Aldersey'],
])('by %s', async (_by, typed, name) => {
  const { html, status } = await found('head', typed);
  expect([status, html.includes(name), html.includes('1 person found')]).toEqual([200, true, true]);
});

test('those of another team are counted, never named', async () => {
  const { html } = await found('adviser', 'aldersey');
  expect(html).toContain('Finn Aldersey');
  expect(html).not.toContain('Eden Aldersey');
  expect(html).toMatch(/\d+ more are\s+supported by another team/);
});

test('a mistake is said at the top, and what was typed is still there', async () => {
  const { html, status } = await found('head', 'j');
  expect(status).toBe(400);
  expect(html).toContain('<a href="#who">Enter at least 2 letters of a name, or an id</a>');
  expect(html).toMatch(/name="who"[^>]*value="j"/);
});

test('what was typed never runs', async () => {
  const { html } = await found('head', '"><script>alert(1)</script>');
  expect(html).not.toContain('<script>');
});

test('nobody found is said, with what to try', async () => {
  const said = async (who: Parameters<typeof found>[0]): Promise<string> =>
    (await found(who, 'zzzz')).html.replaceAll(/\s+/g, ' ');
  expect(await said('head')).toContain('> Nobody is called that. Check the spelling');
  expect(await said('adviser')).toContain('> Nobody whom you or your team support is called that.');
});
