import { expect, test } from 'vitest';
import { hasEnded } from './lifetime.ts';

const minutes = (count: number): number => count * 60_000;

test.each([
  ['29 minutes and 59 seconds idle', 0, 0, minutes(30) - 1000, false],
  ['30 minutes idle', 0, 0, minutes(30), true],
  ['busy for 9 hours 59', 0, minutes(590), minutes(599), false],
  ['busy for 10 hours', 0, minutes(599), minutes(600), true],
])('%s', (_what, startedAt, seenAt, now, ended) => {
  expect(hasEnded({ startedAt, seenAt }, now)).toBe(ended);
});
