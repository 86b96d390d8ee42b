import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { impossibleSpans, type Span } from './spans.ts';

const span = (row: number, from: string, to: string | null | undefined): Span => ({
  row,
  from: calendarDate(from),
  to: to == null ? to : calendarDate(to),
});

test('one may begin on the day another ended, and may end on the day it began', () => {
  const spans = [
    span(2, '2025-04-01', '2025-05-01'),
    span(3, '2025-05-01', '2025-05-01'),
    span(4, '2025-05-01', null),
  ];
  expect(impossibleSpans(spans, 'episode')).toEqual(new Map());
});

test('one that begins the day before another ended is refused, with the one it overlaps', () => {
  const spans = [span(3, '2025-04-30', null), span(2, '2025-04-01', '2025-05-01')];
  expect(impossibleSpans(spans, 'episode')).toEqual(
    new Map([[3, 'It overlaps the episode that began on 1 April 2025 (row 2).']]),
  );
});

test('whatever begins after one that has not ended is refused', () => {
  const spans = [
    span(2, '2025-04-01', null),
    span(3, '2025-06-01', '2025-07-01'),
    span(4, '2025-07-01', null),
  ];
  expect(impossibleSpans(spans, 'episode')).toEqual(
    new Map([
      [3, 'It overlaps the episode that began on 1 April 2025 (row 2), which has not ended.'],
      [4, 'It overlaps the episode that began on 1 April 2025 (row 2), which has not ended.'],
    ]),
  );
});

test('one whose end is not known stands in the way of none', () => {
  const spans = [span(2, '2025-04-01', undefined), span(3, '2025-06-01', null)];
  expect(impossibleSpans(spans, 'episode')).toEqual(new Map());
});

test('of two that begin on one day the one that stands later is refused', () => {
  const spans = [span(2, '2025-04-01', '2025-05-01'), span(3, '2025-04-01', '2025-04-20')];
  expect([...impossibleSpans(spans, 'episode').keys()]).toEqual([3]);
});

test('one that ends before it begins is refused and stands in the way of none', () => {
  const spans = [span(2, '2025-04-02', '2025-04-01'), span(3, '2025-03-01', null)];
  expect(impossibleSpans(spans, 'episode')).toEqual(
    new Map([[2, 'It ends before it begins (2 April 2025).']]),
  );
});
