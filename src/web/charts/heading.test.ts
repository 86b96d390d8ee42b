import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { comparisonDrawing } from './comparison.ts';
import { letters } from './png.ts';
import { trendDrawing } from './trend.ts';

const long = {
  finding:
    'Higher than everyone else, and better: East Permanence and Transition, Wymondham Permanence and Transition, Mumbles Permanence and Transition and 2 more; lower, and worse: Wrenmouth Permanence and Transition',
  of: 'In education, employment or training within the twelve months after leaving care, of those who were asked and could be reached (E01) by team of the personal adviser or worker',
  note: 'The County Council of Wrenmouth, Mumbles and Wymondham-under-Wychwood, as at 30 September 2026, as known on 30 November 2026. Version 12 of the figure. Line: where chance alone could leave it, 19 times in 20.',
};
const short = { finding: 'Level', of: 'Suitable homes (D01)', note: 'Testshire, as at 31 October 2026' };

const compared = (heading: typeof long): string =>
  comparisonDrawing(
    {
      groups: [{ name: 'East', value: 60, low: 50, high: 70, label: '60.0% (30 of 50)' }],
      everyone: 50,
      everyoneLabel: 'Everyone 50.0%',
      unit: 'percent',
      most: 100,
    },
    heading,
  );
const course = (heading: typeof long): string =>
  trendDrawing(
    {
      points: ['Sep 26', 'Oct 26'].map((label) => ({ label, value: 50, low: 45, high: 55 })),
      beside: [],
      unit: 'percent',
      says: 'Level',
      endLabel: '50.0%',
    },
    heading,
  );

/** Where a drawing's words and lines stand. */
function within(svg: string) {
  const [width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  const box = new Resvg(svg.replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, ''), { font: letters }).getBBox();
  if (box === undefined || width === undefined || height === undefined)
    return expect.fail('nothing is drawn');
  return { right: box.x + box.width, bottom: box.y + box.height, width, height };
}

/** Where the lines of the heading stand, from the top. */
function linesOf(svg: string): readonly number[] {
  return [...svg.matchAll(/ y="([\d.]+)" transform="translate\(25 ([\d.]+)\)"/g)]
    .map(([, y, top]) => Number(y) + Number(top))
    .toSorted((a, b) => a - b);
}

test.each([
  ['a comparison', compared],
  ['a course', course],
])('over %s a long heading is whole, on lines that stay within the drawing', (_what, drawn) => {
  const svg = drawn(long);
  const box = within(svg);
  expect(box.right).toBeLessThanOrEqual(box.width);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  const words = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(' ');
  for (const text of Object.values(long)) expect(words).toContain(text);
});

test.each([
  ['a comparison', compared],
  ['a course', course],
])('%s has more room for more lines, and none lies upon another', (_what, drawn) => {
  expect(within(drawn(long)).height).toBeGreaterThan(within(drawn(short)).height + 50);
  const lines = linesOf(drawn(long));
  expect(lines.length).toBeGreaterThan(6);
  for (const [at, y] of lines.entries()) expect(y - (lines[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
});
