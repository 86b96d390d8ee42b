import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { placed } from '../../../test/figures.ts';
import { inCare, youngPerson } from '../../../test/people.ts';
import { inTouchLive } from './a03-in-touch-live.ts';
import { adviserAllocatedNow } from './b02-adviser-now.ts';
import { englandBeside } from './benchmarks.ts';
import { outOfArea } from './d14-out-of-area.ts';
import { targetOn } from './target.ts';

test.each([
  [2026, 54, 54],
  [2024, 54, 56],
  [2016, 49, undefined],
  [2015, undefined, undefined],
])('England beside the figure of the year ending in %i', (year, latest, before) => {
  const england = englandBeside('eet-19-21', year);
  expect([england.latest?.value, england.before?.value]).toEqual([latest, before]);
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
