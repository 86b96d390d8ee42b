import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { letters } from './png.ts';
import { trendChart } from './trend.ts';

const chart = String(
  trendChart({
    points: [
      { label: 'Sep 26', value: 90, low: 85, high: 94 },
      { label: 'Oct 26', value: undefined, low: undefined, high: undefined },
      { label: 'Nov 26', value: 94.1, low: 90, high: 97 },
    ],
    unit: 'percent',
    says: 'In touch: 94.1% & rising, "well"',
    endLabel: '94.1%',
    beside: [
      { what: 'england', values: [89, 89, 89], breaks: [], label: 'England 89%' },
      { what: 'target', values: [undefined, 95, 95], breaks: [], label: 'Target 95%' },
    ],
  }),
);

test('a chart has no style that the content security policy forbids, and no script', () => {
  expect(chart.match(/style=|<style|<script|on[a-z]+=/g)).toBeNull();
});

test('it says in words what it shows, and names its lines at their ends', () => {
  expect(
    chart.match(/role="img" aria-label="In touch: 94\.1% &amp; rising, &quot;well&quot;"/g),
  ).toHaveLength(2);
  expect(chart.match(/>94\.1%<\/text>/g)).toHaveLength(2);
  expect(chart.match(/>England 89%<\/text>/g)).toHaveLength(2);
  expect(chart.match(/>Target 95%<\/text>/g)).toHaveLength(2);
});

test.each(['England 89%', 'England 11.8%', 'England 100.0%'])(
  'on a phone there is room for “%s”',
  (label) => {
    const drawn = String(
      trendChart({
        points: ['Jan', 'Feb'].map((month) => ({ label: month, value: 90, low: undefined, high: undefined })),
        unit: 'percent',
        says: 'x',
        endLabel: '90%',
        beside: [{ what: 'england', values: [89, 89], breaks: [], label }],
      }),
    );
    const narrow = drawn.slice(drawn.indexOf('waymark-chart--narrow'));
    const from = Number(new RegExp(`translate\\((\\S+) [^>]*>${label}<`).exec(narrow)?.[1]);
    expect(from + label.length * 13 * 0.6).toBeLessThanOrEqual(345);
  },
);

test('no line leads across a break of what is measured, and the label stands at the end once', () => {
  const lines = (breaks: readonly number[]): readonly string[] => {
    const drawn = String(
      trendChart({
        points: ['Jan', 'Feb', 'Mar', 'Apr'].map((label) => ({
          label,
          value: undefined,
          low: undefined,
          high: undefined,
        })),
        unit: 'percent',
        says: 'Nothing yet',
        endLabel: '–',
        beside: [{ what: 'england', values: [40, 40, 80, 80], breaks, label: 'England 80%' }],
      }),
    );
    expect(drawn.match(/>England 80%<\/text>/g)).toHaveLength(2); // for a desk and for a phone
    return drawn.match(/<path d="[^"]*"[^>]*stroke="#a0410d"/g) ?? [];
  };
  expect(lines([])).toHaveLength(2);
  const broken = lines([2]);
  expect(broken).toHaveLength(4);
  for (const line of broken) expect(line.match(/L/g)?.length ?? 0).toBeLessThanOrEqual(2);
  const [first] = broken;
  expect(new Set(first?.match(/(?<=[\d.]+ )[\d.]+(?=[L"])/g)).size).toBe(1); // one height: it rises nowhere
});

test.each([
  ['–', 'England 89%', 'Target 89.0%'],
  ['87.9%', 'England 100%', 'Target 100.0%'],
  ['100.0%', 'England 7%', 'Target 5.0%'],
  ['not shown', 'England 54%', 'Target 54.0%'],
  ['1,234,567', 'Wymondham and Mumbles 88.8%', 'Target 1,234,567'],
])(
  '“%s”, “%s” and “%s” stand whole beside the plot, on a phone and on a desk',
  (endLabel, england, target) => {
    const drawn = String(
      trendChart({
        points: [50, 52].map((value, at) => ({ label: `Oct 2${at}`, value, low: value, high: value })),
        unit: 'percent',
        says: 'Level',
        endLabel,
        beside: [
          { what: 'england', values: [60, 60], breaks: [], label: england },
          { what: 'target', values: [70, 70], breaks: [], label: target },
        ],
      }),
    );
    const drawings = drawn.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      const width = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
      const within = new Resvg(drawing, { font: letters }).getBBox();
      expect((within?.x ?? 0) + (within?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  },
);

describe('a count', () => {
  const drawings = (values: readonly number[]): readonly string[] =>
    String(
      trendChart({
        points: values.map((value, at) => ({ label: `Oct 2${at}`, value, low: undefined, high: undefined })),
        unit: 'count',
        says: 'Nobody',
        endLabel: '0',
        beside: [{ what: 'target', values: values.map(() => 0), breaks: [], label: 'Target 0' }],
      }),
    ).match(/<svg[\s\S]*?<\/svg>/g) ?? [];

  test.each([[[0, 0]], [[1, 0]], [[3, 0]]])('%j stands on an axis of whole numbers', (values) => {
    for (const drawing of drawings(values)) {
      const marks = [...drawing.matchAll(/text-anchor="end"[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);
      const numbers = marks.filter((mark) => mark?.startsWith('Oct') === false).map(Number);
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
    }
  });

  test('that ends on the axis does not lie upon the name of the last month', () => {
    for (const drawing of drawings([1, 0])) {
      const [, month] =
        /text-anchor="end"[^>]*translate\(([\d.]+) [\d.]+\)"[^>]*>Oct 21</.exec(drawing) ?? [];
      const ends = [
        ...drawing.matchAll(/text-anchor="start"[^>]*translate\(([\d.]+) [^>]*>(?:0|Target 0)</g),
      ];
      expect(ends).toHaveLength(2);
      for (const [, end] of ends) expect(Number(end)).toBeGreaterThan(Number(month));
      const [target = 0, own = 0] = [
        ...drawing.matchAll(/translate\([\d.]+ ([\d.]+)\)"[^>]*>(?:0|Target 0)</g),
      ]
        .map(([, y]) => Number(y))
        .toSorted((one, other) => one - other)
        .slice(0, 2);
      expect(own - target).toBeGreaterThanOrEqual(13);
    }
  });
});

test.each([100, 0, 50])('where all is %i%%, the axis has a handful of marks', (value) => {
  const drawn = String(
    trendChart({
      points: ['Sep 26', 'Oct 26'].map((label) => ({ label, value, low: undefined, high: undefined })),
      unit: 'percent',
      says: 'All the same',
      endLabel: `${value}.0%`,
      beside: [],
    }),
  );
  const marks = new Set(drawn.match(/>[0-9.]+%<\/text>/g));
  expect([marks.size >= 2, marks.size <= 12]).toEqual([true, true]);
});
