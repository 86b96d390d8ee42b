import { SaxesParser } from 'saxes';
import { convertToHtml } from 'mammoth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

type Who = Parameters<typeof signedIn>[1];

async function bytesOf(who: Who, path: string): Promise<{ readonly type: string; readonly bytes: Buffer }> {
  const visitor = await signedIn(site.app, who);
  const response = await site.app.request(`http://localhost${path}`, {
    headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  return {
    type: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** The words of a drawing, as an XML parser reads it. */
async function wordsOf(who: Who, path: string): Promise<string> {
  const { type, bytes } = await bytesOf(who, path);
  expect(type).toBe('image/svg+xml');
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => words.push(text.trim()));
  parser.write(bytes.toString('utf8')).close();
  return words.filter((word) => word !== '').join(' | ');
}

test('a course says by itself what it is: the finding, the figure, whose it is and as at when', async () => {
  const words = await wordsOf('head', '/figures/C06/course.svg');
  const page = (await (await signedIn(site.app, 'head')).get('/figures/C06')).html;
  const finding = /<h2 class="govuk-heading-m">([^<]+)<\/h2>/.exec(page)?.[1] ?? expect.fail('no finding');
  expect(words).toContain(finding);
  expect(words).toContain('Pathway plan in place (C06), over 36 months');
  expect(words).toContain('Testshire County Council, as at 31 October 2026');
  expect(await wordsOf('head', '/figures/C06/course.svg?as-at=2026-04-30')).toContain('as at 30 April 2026');
});

test('groups beside each other have the numbers of the table, and nothing of a group too small to show', async () => {
  const words = await wordsOf('head', '/figures/C06/split.svg?by=locality');
  expect(words).toMatch(/^North \| South \|/);
  expect(words).toMatch(/\d+\.\d% \(\d+ of \d+\)/);
  expect(words).toMatch(/Everyone \d+\.\d%/);
  const member = await wordsOf('member', '/figures/C06/split.svg?by=locality');
  expect(member).not.toMatch(/\([0-4] of/);
  const published = await wordsOf('head', '/figures/C06/split.svg?by=locality&for=publication');
  expect(published.match(/\(\d+ of \d+\)/g)).toEqual(member.match(/\(\d+ of \d+\)/g));
});

test('a picture is a PNG of the drawing, twice as fine', async () => {
  const { type, bytes } = await bytesOf('head', '/figures/C06/course.png');
  expect(type).toBe('image/png');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1120]);
});

test.each([
  ['head', '/figures/C13/course.svg', 404], // waits for a record
  ['head', '/figures/XX/course.png', 404],
  ['head', '/figures/C06/split.svg?by=shoe-size', 404],
  ['member', '/figures/C06/split.svg?by=worker', 404],
  ['head', '/figures/C06/course.svg?as-at=2026-02-31', 400],
] as const)('%s, %s: %i', async (who, path, status) => {
  expect((await (await signedIn(site.app, who)).get(path)).status).toBe(status);
});

test('the scorecard on one page has the numbers of the scorecard, as a page and in Word', async () => {
  const visitor = await signedIn(site.app, 'head');
  const scorecard = (await visitor.get('/figures')).html;
  const page = (await visitor.get('/figures/one-page')).html;
  const { value: word } = await convertToHtml({
    buffer: (await bytesOf('head', '/figures/one-page.docx')).bytes,
  });
  const numbers = (html: string): readonly string[] => html.match(/\d+ (?:of|for) \d+|among \d+/g) ?? [];
  expect(numbers(scorecard).length).toBeGreaterThan(15);
  expect(numbers(page)).toEqual(numbers(scorecard));
  expect(numbers(word)).toEqual(numbers(scorecard));
});

test('a lead member, and whoever publishes it, gets no small number', async () => {
  const numbers = async (who: Who, path: string): Promise<readonly number[]> => {
    const { html } = await (await signedIn(site.app, who)).get(path);
    return [...html.matchAll(/(\d+) (?:of|for) \d+/g)].map(([, number]) => Number(number));
  };
  expect(Math.min(...(await numbers('member', '/figures/one-page')))).toBeGreaterThanOrEqual(5);
  expect(Math.min(...(await numbers('head', '/figures/one-page?for=publication')))).toBeGreaterThanOrEqual(5);
  expect(Math.min(...(await numbers('head', '/figures/one-page')))).toBeLessThan(5);
});

test('a figure in which somebody can count twice is split for staff alone: numbers there say nothing of people', async () => {
  const head = await signedIn(site.app, 'head');
  const member = await signedIn(site.app, 'member');
  expect((await head.get('/figures/I14/split.svg?by=locality')).status).toBe(200);
  expect((await member.get('/figures/I14/split.svg?by=locality')).status).toBe(404);
  expect((await head.get('/figures/I14/split.svg?by=locality&for=publication')).status).toBe(404);
  expect((await member.get('/figures/I14')).html).not.toContain('id="split"');
  expect((await member.get('/figures/C06')).html).toContain('id="split"');
});

test('a slip in what a file is for keeps small numbers back', async () => {
  const head = await signedIn(site.app, 'head');
  const published = (await head.get('/figures/one-page?for=publication')).html;
  const slip = (await head.get('/figures/one-page?for=publicaton')).html;
  const numbers = (html: string): readonly string[] => html.match(/\d+ (?:of|for) \d+/g) ?? [];
  expect(numbers(slip)).toEqual(numbers(published));
});

test('a figure that waits for a record has no file that could read as a nought', async () => {
  expect((await (await signedIn(site.app, 'head')).get('/figures/A05/figure.csv')).status).toBe(404);
});
