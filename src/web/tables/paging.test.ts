import { expect, test } from 'vitest';
import { pageLinks, pageOf } from './paging.ts';

const hundredAndOne = Array.from({ length: 101 }, (_none, at) => at);

test.each([
  ['', 0, 50],
  ['page=2', 50, 50],
  ['page=3', 100, 1],
])('page %s begins with %i and holds %i', (query, first, length) => {
  const page = pageOf(hundredAndOne, new URLSearchParams(query));
  expect([page?.items[0], page?.items.length, page?.pages]).toEqual([first, length, 3]);
});

test.each(['page=0', 'page=4', 'page=-1', 'page=1e3', 'page=x'])('there is no %s', (query) => {
  expect(pageOf(hundredAndOne, new URLSearchParams(query))).toBeUndefined();
});

test('an empty list has one page and no links', () => {
  const page = pageOf([], new URLSearchParams());
  expect(page).toEqual({ items: [], page: 1, pages: 1, total: 0 });
  expect(page && pageLinks(page, String)).toBeUndefined();
});
