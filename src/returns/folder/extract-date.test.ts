import { expect, test } from 'vitest';
import { extractDateIn } from './extract-date.ts';

test.each([
  ['annex-a/2026-10-31.xlsx', '2026-10-31'],
  ['ssd/2026-10-31/ssd_person.csv', '2026-10-31'],
  ['2026-09-30/annex a at 2026-10-31 final.xlsx', '2026-10-31'],
  ['2026-09-30/2026-10-31/x.csv', '2026-10-31'],
  ['2026-09-30/from 2026-10-01 to 2026-10-31.csv', '2026-09-30'],
  ['2026-02-30/x.csv', undefined],
  ['12026-10-31.csv', undefined],
  ['31-10-2026.csv', undefined],
  ['x.csv', undefined],
])('%s speaks for %s', (path, day) => expect(extractDateIn(path)).toBe(day));
