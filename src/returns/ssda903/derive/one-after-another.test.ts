import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import { episode } from '../../../../test/extraction.ts';
import { oneAfterAnother } from './one-after-another.ts';

function told(from: string, to: string | null, endReason: string | null): CareEpisodeFact {
  const source = {
    kind: 'ssd',
    on: calendarDate('2026-10-31'),
    file: 'ssd_cla_episodes.csv',
    row: 2,
  } as const;
  const fact = { ...episode('A', from, from, to, { endReason }), source };
  if (fact.kind !== 'care-episode') throw new TypeError(fact.kind);
  return fact;
}

test.each([
  ['ends the day before the next', '2026-05-31', 'E8', '2026-05-31 E8'],
  ['ends on the day of the next, and keeps its reason', '2026-06-01', 'E8', '2026-06-01 E8'],
  ['would end the day after it', '2026-06-02', 'E8', '2026-06-01 X1'],
  ['is open', null, null, '2026-06-01 X1'],
])('an episode that %s', (_what, to, endReason, says) => {
  const episodes = [told('2026-01-01', to, endReason), told('2026-06-01', null, null)];
  const period = {
    from: calendarDate('2026-01-01'),
    to: undefined,
    beginningSeen: true,
    endReason: undefined,
    episodes,
  };
  const ends = oneAfterAnother(period).map((one) => `${one.to ?? ''} ${one.endReason ?? ''}`.trim());
  expect(ends).toEqual([says, '']);
});
