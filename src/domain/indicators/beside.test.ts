import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { placed } from '../../../test/figures.ts';
import { inCare, youngPerson } from '../../../test/people.ts';
import { inTouchLive } from './a03-in-touch-live.ts';
import { adviserAllocatedNow } from './b02-adviser-now.ts';
import { englandUpTo } from '../benchmarks/england.ts';
import { asShipped } from '../benchmarks/published.ts';
import { outOfArea } from './d14-out-of-area.ts';
import { targetOn } from './target.ts';

test.each([
  [2026, 2025, 54],
  [2023, 2023, 56],
  [2016, 2016, 49],
  [2015, undefined, undefined],
])('England beside the figure of the year ending in %i', (asked, year, value) => {
  const england = englandUpTo(asShipped, 'eet-19-21', asked);
  expect([england?.year, england?.value]).toEqual([year, value]);
});

test('the authority’s own target stands from its day, the shipped one before it', () => {
  const own = {
    from: calendarDate('2026-04-01'),
    value: { target: 97, tolerance: 2 },
    source: 'Cabinet, March 2026',
  };
  const settings = { ...shippedSettings, targets: new Map([['A03', [own]]]) };
  expect(targetOn(inTouchLive, settings, calendarDate('2026-03-31'))).toEqual({
    value: 95,
    tolerance: 0,
    by: 'policy',
  });
  expect(targetOn(inTouchLive, settings, calendarDate('2026-04-01'))).toEqual({
    value: 97,
    tolerance: 2,
    by: 'Cabinet, March 2026',
  });
  expect(targetOn(adviserAllocatedNow, settings, calendarDate('2026-04-01'))?.by).toBe('law');
  expect(targetOn(outOfArea, settings, calendarDate('2026-04-01'))).toBeUndefined();
});

test('whoever is in another category is outside, and told which; whoever is not born yet too', () => {
  const child = youngPerson({ born: '2012-05-01', care: [inCare('2020-01-10')] });
  expect(placed(inTouchLive, child, '2026-10-31').because).toEqual(['Under 16 on 31 October 2026.']);
  expect(placed(inTouchLive, child, '2012-04-30')).toMatchObject({
    is: 'outside',
    because: ['Not yet born.'],
  });
});
