import { expect, test } from 'vitest';
import { spark } from './spark.ts';

/** How many months each line leads over, and which dots there are. */
function drawn(values: readonly (number | undefined)[]) {
  const svg = String(spark(values));
  return {
    lines: [...svg.matchAll(/<polyline [^>]*points="([^"]+)"/g)].map(
      ([, points]) => points?.split(' ').length,
    ),
    dots: [...svg.matchAll(/<circle class="waymark-spark__(\w+)" cx="([\d.]+)"/g)].map(([, kind, x]) => [
      kind,
      Number(x),
    ]),
  };
}

test.each([
  ['all months', [1, 2, 3], { lines: [3], dots: [['end', 116]] }],
  ['a gap', [1, 2, undefined, 3, 4], { lines: [2, 2], dots: [['end', 116]] }],
  [
    'a month alone',
    [1, undefined, 2, 3],
    {
      lines: [2],
      dots: [
        ['alone', 4],
        ['end', 116],
      ],
    },
  ],
  ['the last month not shown', [1, 2, 3, undefined], { lines: [3], dots: [] }],
  ['the last month alone', [1, 2, undefined, 3], { lines: [2], dots: [['end', 116]] }],
  ['too little', [undefined, 2], { lines: [], dots: [] }],
] as const)('%s', (_what, values, is) => {
  expect(drawn(values)).toEqual(is);
});

test('a gap keeps its place', () => {
  const svg = String(spark([1, 1, undefined, 1, 1]));
  expect(svg.match(/points="[^"]+"/g)).toEqual([
    'points="4.0,28.0 32.0,28.0"',
    'points="88.0,28.0 116.0,28.0"',
  ]);
});
