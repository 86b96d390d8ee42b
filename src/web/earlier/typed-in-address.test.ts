import { expect, test } from 'vitest';
import { addressTypedOut } from './typed-in-address.ts';

const leadsTo = (query: string): string | undefined =>
  addressTypedOut('/figures/C06', new URLSearchParams(query));

test.each([
  ['boxes left empty ask for nothing', 'by=team&day=&month=&year=', '/figures/C06?by=team'],
  ['nothing else is asked for', 'day=&month=&year=', '/figures/C06'],
  ['a day kept beside empty boxes stays', 'as-at=2026-09-30&day=&month=&year=', '/figures/C06?as-at=2026-09-30'],
  ['no day of knowledge typed: that of now', 'known=typed&day=&month=&year=&as-at=2026-09-30', '/figures/C06?as-at=2026-09-30'],
  ['a day typed is the day as-at', 'by=team&day=29&month=9&year=2026', '/figures/C06?by=team&as-at=2026-09-29'],
  ['as it was known then', 'known=2026-10-31&day=29&month=9&year=2026', '/figures/C06?known=2026-10-31&as-at=2026-09-29'],
  ['a day of knowledge typed', 'known=typed&day=30&month=4&year=2026&by=team', '/figures/C06?known=2026-04-30&by=team'],
])('%s', (_what, query, to) => {
  expect(leadsTo(query)).toBe(to);
}); // prettier-ignore

test.each([
  'by=team',
  'as-at=2026-09-29&known=2026-10-31',
  'day=31&month=2&year=2026',
  'day=&month=2&year=2026',
])('%s stands as it is', (query) => {
  expect(leadsTo(query)).toBeUndefined();
});
