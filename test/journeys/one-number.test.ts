import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indicators } from '#domain/indicators/all.ts';
import { signedIn, testSite, type TestSite, type Visitor } from './site.ts';

/** The same figure is the same wherever it stands: its page, the scorecard, all figures, the files, and frozen. */
let site: TestSite;
let visitor: Visitor;
const counted = indicators.filter(({ awaits, imported }) => awaits === undefined && imported !== true);

beforeAll(async () => {
  site = await testSite();
  visitor = await signedIn(site.app, 'head');
  await visitor.get('/figures/frozen');
  await visitor.send('/figures/frozen', { day: '31', month: '10', year: '2026', note: '' });
});
afterAll(() => site.close());

const textIn = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

/** Value and how many, by id, as a table of figures has them. */
function figuresIn(html: string, columns: readonly [now: string, of: string]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of html.split('<tr').slice(1)) {
    const text = textIn(`<tr${row}`);
    const id = /\b([A-J]\d\d)\b/.exec(text)?.[1];
    const now = new RegExp(`${columns[0]} (\\S+(?: days)?) .*?${columns[1]} (.+?) Target`).exec(text);
    if (id !== undefined && now !== null) found.set(id, `${now[1]} ${now[2]}`);
  }
  return found;
}

test('on every page that shows it', async () => {
  const all = figuresIn((await visitor.get('/figures/all')).html, ['Now', 'How many']);
  const scorecard = figuresIn((await visitor.get('/figures')).html, ['Now', 'How many']);
  const service = figuresIn((await visitor.get('/')).html, ['Now', 'How many']);
  const frozen = figuresIn((await visitor.get('/figures/frozen/1')).html, ['Frozen', 'How many']);
  expect(counted.filter(({ id }) => !all.has(id)).map(({ id }) => id)).toEqual([]);
  expect([scorecard.size, service.size > 0]).toEqual([24, true]);
  for (const { id } of counted) {
    const own = textIn((await visitor.get(`/figures/${id}`)).html);
    const kept = textIn((await visitor.get(`/figures/frozen/1/${id}`)).html);
    const value = all.get(id) ?? '';
    const places = { scorecard: scorecard.get(id), service: service.get(id), frozen: frozen.get(id) };
    for (const [where, shown] of Object.entries(places))
      if (shown !== undefined) expect([id, where, shown]).toEqual([id, where, value]);
    expect([id, own.includes(` ${value}, `), kept.includes(` ${value}, `)]).toEqual([id, true, true]);
  }
});

test('in every file, rebuilt from the people in it', async () => {
  const read = async (path: string) =>
    Papa.parse<Record<string, string>>((await visitor.get(path)).html.replace(/^\u{FEFF}/u, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const all = new Map((await read('/figures/all-figures.csv')).map((row) => [row['Id'], row]));
  for (const { id, unit } of counted) {
    const [whole] = await read(`/figures/${id}/figure.csv`);
    const people = await read(`/figures/${id}/young-people.csv`);
    const sum = (column: string): number =>
      people.reduce((total, row) => total + Number(row[column] === '' ? 0 : row[column]), 0);
    const row = all.get(id);
    expect([id, whole?.['Numerator'], whole?.['Denominator']]).toEqual([
      id,
      row?.['Numerator'],
      row?.['Denominator'],
    ]);
    const value = row?.['Value'] === '' ? Number.NaN : Number(row?.['Value']);
    const [n, d] = [Number(row?.['Numerator']), Number(row?.['Denominator'])];
    if (unit === 'median') {
      const values = people.flatMap((one) => (one['Value'] === '' ? [] : [Number(one['Value'])]));
      expect([id, row?.['Numerator'], middle(values)]).toEqual([id, '', value]);
    } else if (d > 0) {
      const made = { percent: (100 * n) / d, mean: n / d, count: n }[unit];
      expect(Math.abs(made - value), id).toBeLessThanOrEqual(0.05 + 1e-6);
    }
    expect(sum('Adds to denominator'), id).toBeCloseTo(Number(row?.['Denominator']), 4);
    if (unit !== 'median') expect(sum('Adds to numerator'), id).toBeCloseTo(Number(row?.['Numerator']), 4);
  }
});

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}
