import { expect, test } from 'vitest';
import { standApart } from './stand-apart.ts';

const rows = (beside: string | undefined, ...names: readonly string[]) =>
  names.map((name) => ({ name, beside }));

test.each([
  [
    'both ways',
    [
      ...rows('Higher: better', 'East'),
      ...rows('No clear difference', 'West'),
      ...rows('Lower: worse', 'North'),
    ],
    'Higher than everyone else, and better: East; lower, and worse: North',
  ],
  ['one way', rows('Lower: worse', 'East', 'West'), 'Lower than everyone else, and worse: East and West'],
  [
    'three are named',
    rows('Higher', 'A', 'B', 'C', 'D', 'E'),
    'Higher than everyone else: A, B, C and 2 more',
  ],
  ['none', rows(undefined, 'East'), 'No team stands clearly apart from everyone else'],
])('%s', (_what, groups, says) => {
  expect(standApart(groups, 'Team')).toBe(says);
});
