import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite, type Visitor } from '../../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const textIn = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

interface Row {
  readonly figure: string;
  readonly id: string;
  readonly people: string | undefined;
  readonly cells: readonly string[];
}

/** The rows of the tables of a page, their cells without the headings that stand beside them on a phone. */
function rowsOf(html: string): readonly Row[] {
  return html
    .split('<tr')
    .slice(1)
    .map((row) => row.split('</tr>')[0] ?? '')
    .filter((row) => row.includes('scope="row"'))
    .map((row) => {
      const links = [...row.matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      );
      return {
        figure: links[0] ?? '',
        id: /\b([A-J]\d\d)\b/.exec(textIn(`<tr${row}`))?.[1] ?? '',
        people: links.find((href) => href.includes('/people')),
        cells: [...row.matchAll(/<td[\s\S]*?<\/span>\s*<div>([\s\S]*?)<\/div>/g)].map(([, cell = '']) =>
          textIn(cell),
        ),
      };
    });
}

/** What the split on a figure's own page says of the group that an address leads to: value, how many, beside. */
async function onItsPage(visitor: Visitor, { figure, people }: Row): Promise<readonly string[]> {
  const { html } = await visitor.get(figure.replace('#split', ''));
  return (
    rowsOf(html)
      .find((row) => row.figure === people)
      ?.cells.slice(0, 3) ?? []
  );
}

describe.each([
  ['adviser', 'My figures', 'worker'],
  ['manager', 'My team’s figures', 'team'],
] as const)('the %s’s', (who, heading, by) => {
  test('page says what the split on each figure’s page says', async () => {
    const visitor = await signedIn(site.app, who);
    const { status, html } = await visitor.get('/figures/mine');
    expect([status, html.includes(`${heading}</h1>`)]).toEqual([200, true]);
    const rows = rowsOf(html);
    expect(rows.length).toBeGreaterThan(20);
    const held = rows.filter(({ people }) => people !== undefined);
    expect(held.length).toBeGreaterThan(10);
    for (const row of held) {
      expect(row.figure).toContain(`by=${by}`);
      const [value, of, beside = '–'] = await onItsPage(visitor, row);
      const own = [row.cells[0], row.cells[1]];
      expect([row.id, ...own]).toEqual([row.id, value, of]);
      if (row.cells[0]?.includes('%') === true) expect([row.id, row.cells.at(-1)]).toEqual([row.id, beside]);
    }
  });

  test('“how many” leads to as many young people as it says', async () => {
    const visitor = await signedIn(site.app, who);
    const row = rowsOf((await visitor.get('/figures/mine')).html).find(({ id }) => id === 'C06');
    const [, met, of] = /(\d+) of (\d+)/.exec(row?.cells[1] ?? '') ?? [];
    const list = textIn((await visitor.get(row?.people ?? '')).html);
    expect(list).toContain(`Counted ${met} Not counted ${Number(of) - Number(met)} `);
  });

  test('figures stand beside everyone’s, as the scorecard has them', async () => {
    const visitor = await signedIn(site.app, who);
    const scorecard = new Map(
      rowsOf((await visitor.get('/figures')).html).map(({ id, cells }) => [id, cells[0]]),
    );
    for (const { id, cells } of rowsOf((await visitor.get('/figures/mine')).html))
      expect([id, cells.at(-2)]).toEqual([id, scorecard.get(id)]);
  });

  test('file holds the same, figure by figure', async () => {
    const visitor = await signedIn(site.app, who);
    const rows = rowsOf((await visitor.get('/figures/mine?as-at=2026-04-30')).html);
    const file = await visitor.get('/figures/my-figures.csv?as-at=2026-04-30');
    const { data } = Papa.parse<Record<string, string>>(file.html.replace(/^\u{FEFF}/u, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['Id'])).toEqual(rows.map(({ id }) => id));
    for (const [at, row] of data.entries()) {
      const of = /^(\d+) of (\d+)$/.exec(rows[at]?.cells[1] ?? '');
      if (of !== null) expect([row['Numerator'], row['Denominator']]).toEqual([of[1], of[2]]);
      expect(row['Beside everyone else']).toBe(rows[at]?.cells.at(-1) === '–' ? '' : rows[at]?.cells.at(-1));
    }
    expect((await visitor.get('/figures/my-figures.xlsx')).headers.get('content-disposition')).toContain(
      by === 'worker' ? 'my-figures-as-at-2026-10-31.xlsx' : 'my-teams-figures-as-at-2026-10-31.xlsx',
    );
  });

  test('first page and scorecard lead to it', async () => {
    const visitor = await signedIn(site.app, who);
    for (const path of ['/', '/figures'])
      expect((await visitor.get(path)).html).toContain(`href="/figures/mine">${heading}</a>`);
  });
});

describe('the page', () => {
  test('sets a worker beside the team as the split by team has it', async () => {
    const visitor = await signedIn(site.app, 'adviser');
    const mine = rowsOf((await visitor.get('/figures/mine')).html).find(({ id }) => id === 'C06');
    const split = rowsOf((await visitor.get('/figures/C06?by=team')).html);
    expect(mine?.cells[2]).toBe(split.find(({ figure }) => figure.includes('group=North+1'))?.cells[0]);
  });

  test('says how much chance weighs, and marks what is of fewer than ten', async () => {
    const { html } = await (await signedIn(site.app, 'adviser')).get('/figures/mine');
    expect(textIn(html)).toContain(
      'Few young people stand behind one worker’s figures, so chance weighs much.',
    );
    expect(rowsOf(html).some(({ cells }) => cells[0]?.endsWith(' small'))).toBe(true);
  });

  test('tells of another day, and of what was known, in words and in every link', async () => {
    const visitor = await signedIn(site.app, 'manager');
    const { html } = await visitor.get('/figures/mine?as-at=2026-04-30');
    expect(textIn(html)).toContain('As at 30 April 2026');
    expect(rowsOf(html).every(({ figure }) => figure.includes('as-at=2026-04-30'))).toBe(true);
    expect((await visitor.get('/figures/mine?as-at=2031-04-30')).status).toBe(400);
  });
});

test.each(['head', 'analyst', 'member'] as const)(
  'a %s has no figures of their own, and no link leads there',
  async (who) => {
    const visitor = await signedIn(site.app, who);
    for (const path of ['/figures/mine', '/figures/my-figures.csv'])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404]);
    for (const path of ['/', '/figures'])
      expect((await visitor.get(path)).html).not.toContain('/figures/mine');
  },
);
