import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBenchmarks } from '#actions/load-benchmarks.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { publishedWith } from '#domain/benchmarks/published.ts';
import type { StoredValue } from '#domain/benchmarks/released.ts';
import { turnoverAgencyVacancy } from '#domain/indicators/b14-turnover-agency-vacancy.ts';
import { learningOrWork } from '#domain/indicators/e01-learning-or-work.ts';
import { threeOrMorePlacements } from '#domain/indicators/j08-three-or-more-placements.ts';
import { longTermStability } from '#domain/indicators/j09-long-term-stability.ts';
import { populationOf } from '../../../../../test/figures.ts';
import { signedIn, testSite, type TestSite } from '../../../../../test/journeys/site.ts';
import { careLeaversTable, statisticsOf } from '../../../../../test/statistics.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { knownOf } from '../../../known.ts';
import { figurePage } from './page.ts';
import { figureView } from './view.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

test('a page and a file stand beside what was brought in from the next view on', async () => {
  const eet = 'Total in education, employment or training';
  const visitor = await signedIn(site.app, 'head');
  const seen = async () => ({
    page: (await visitor.get('/figures/E01')).html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
    all: (await visitor.get('/figures')).html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
    file: (await visitor.get('/figures/all-figures.csv')).html,
  });
  const before = await seen();
  expect(before.page).toContain('England, year to 31 March 2025 54%');
  await loadBenchmarks(site.store.db, {
    authority: site.authority,
    read: statisticsOf({ 'a.csv': careLeaversTable([2026, 'England', '19 to 21 years', eet, 71]) }),
    by: 'a test',
    at: '2026-11-12T09:00:00Z',
    dryRun: false,
  });
  const after = await seen();
  expect(after.page).toContain('England, year to 31 March 2026 71%');
  expect(after.page).toContain('England 71%'); // at the end of the line
  expect(after.all).toMatch(/\(19 to 21\) E01 .{0,120}England 71%/);
  const line = (file: string): string => /^E01,.*$/m.exec(file)?.[0] ?? '';
  expect([line(before.file), line(after.file)]).toEqual([
    expect.stringContaining(',54,2025-03-31,'),
    expect.stringContaining(',71,2026-03-31,'),
  ]);
});

const shownOf = (indicator: Indicator, day: string) => {
  const known = knownOf(
    populationOf([], [], { authority: 'E10000008' }),
    new Uint8Array(32),
    calendarDate('2026-11-12'),
  );
  const { main } = figurePage(figureView(indicator, known, calendarDate(day), 'whole'));
  return String(main)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

// By hand from DfE's tables: the middle and the ends of Devon's ten of 2025.
test.each([
  [threeOrMorePlacements, '10%', '12%', '11% in the middle, 9% to 18% (10 of 10 published)'],
  [longTermStability, '69%', '69%', '69% in the middle, 54% to 78% (10 of 10 published)'],
])('placements stand beside England, region and neighbours', (indicator, england, region, neighbours) => {
  const text = shownOf(indicator, '2026-10-31');
  expect(text).toContain(`England, year to 31 March 2025 ${england}`);
  expect(text).toContain(`South West, year to 31 March 2025 ${region}`);
  expect(text).toContain(`Statistical neighbours, year to 31 March 2025 ${neighbours}`);
  expect(text).toContain('Region and statistical neighbours, 2021 to 2025');
});

test('turnover, agency workers and vacancies each stand beside theirs, of years to 30 September', () => {
  const text = shownOf(turnoverAgencyVacancy, '2026-10-31');
  expect(text).toContain('England, year to 30 September 2025 11.8%');
  expect(text).toContain('South West, year to 30 September 2025 11.4%');
  expect(text).toContain(
    'Statistical neighbours, year to 30 September 2025 10.4% in the middle, 7.9% to 15.4% (10 of 10 published)',
  );
  expect(text).toContain('Staff turnover, as published, year to 30 September Area 2025 2024');
  expect(text).toMatch(
    /Agency workers, of all working .{0,80}England, year to 30 September 2025: 13% South West/,
  );
  expect(text).toContain('Vacancies, of all posts: region and statistical neighbours, 2017 to 2025');
  expect(shownOf(turnoverAgencyVacancy, '2025-09-30')).toContain('England, year to 30 September 2025 11.8%');
  expect(shownOf(turnoverAgencyVacancy, '2025-09-29')).toContain('England, year to 30 September 2024 13.9%');
});

test('a further figure that was brought in without its numbers says so, to a lead member too', () => {
  const one = {
    indicator: 'B14',
    part: undefined,
    from: calendarDate('2025-04-01'),
    to: calendarDate('2026-03-31'),
    value: 13.8,
    numerator: undefined,
    denominator: undefined,
    source: 'The self-evaluation',
  };
  const known = knownOf(
    populationOf([], [], {
      figures: [one, { ...one, part: 'agency', value: 17 }, { ...one, part: 'vacancy' }],
    }),
    new Uint8Array(32),
    calendarDate('2026-11-12'),
  );
  const { parts } = figureView(turnoverAgencyVacancy, known, calendarDate('2026-10-31'), 'no-small-numbers');
  expect(parts.map(({ value, of }) => [value, of])).toEqual([
    ['17.0%', 'as brought in'],
    ['13.8%', 'as brought in'],
  ]);
});

test('what was brought in without its numbers has no band, and no word of what chance may do', () => {
  const one = {
    indicator: 'B14',
    part: undefined,
    from: undefined,
    to: calendarDate('2025-03-31'),
    value: 16.1,
    numerator: undefined,
    denominator: undefined,
    source: 'The self-evaluation',
  };
  const known = knownOf(
    populationOf([], [], { figures: [one, { ...one, to: calendarDate('2026-03-31'), value: 15.2 }] }),
    new Uint8Array(32),
    calendarDate('2026-11-12'),
  );
  const view = figureView(turnoverAgencyVacancy, known, calendarDate('2026-10-31'), 'whole');
  expect([view.finding, view.hasRange]).toEqual(['15.2%, down from 16.1% a year earlier', false]);
  expect(String(figurePage(view).main)).not.toContain('chance');
});

const value = (area: string, year: number, value: number): StoredValue => ({
  publication: 'statistics',
  measure: 'eet-19-21',
  area,
  year,
  release: 2016,
  value,
  mark: undefined,
  load: 1,
});

test('no line leads across a year in which the definition changed, and the page says so', () => {
  const published = publishedWith([
    value('England', 2013, 60),
    value('England', 2014, 45),
    value('England', 2015, 48),
    value('South West', 2013, 61),
    value('South West', 2014, 46),
  ]);
  const known = knownOf(
    populationOf([], [], { authority: 'E10000008', published }),
    new Uint8Array(32),
    calendarDate('2026-11-12'),
  );
  const linesOn = (day: string): number => {
    const { main } = figurePage(figureView(learningOrWork, known, calendarDate(day), 'whole'));
    return String(main).match(/<path [^>]*stroke="#a0410d"/g)?.length ?? 0;
  };
  expect(linesOn('2015-12-31')).toBe(4); // for a desk and for a phone, before the break and after
  expect(linesOn('2018-12-31')).toBe(2);
  const text = (day: string) =>
    String(figurePage(figureView(learningOrWork, known, calendarDate(day), 'whole')).main);
  expect(text('2018-12-31')).toContain(
    'Years from 2014 are not to be compared with earlier ones: Until 2013',
  );
  expect(text('2018-12-31')).not.toContain('All years are of one definition');
});
