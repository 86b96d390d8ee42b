import { expect, test } from 'vitest';
import { change, count, counted, figure } from './numbers.ts';

test('figures have their unit, and a dash where there is none', () => {
  expect(figure(94, 'percent')).toBe('94.0%');
  expect(figure(2.25, 'mean')).toBe('2.3');
  expect(figure(1234, 'count')).toBe('1,234');
  expect(figure(null, 'percent')).toBe('–');
});

test('a change has a sign, and none where nothing changed', () => {
  expect(change(94.1, 92.9, 'percent')).toBe('+1.2');
  expect(change(46.9, 47.3, 'percent')).toBe('−0.4');
  expect(change(89, 89.04, 'percent')).toBe('0.0');
  expect(change(3, 5, 'count')).toBe('−2');
});

test('one and many', () => {
  expect(counted(1, 'young person', 'young people')).toBe('1 young person');
  expect(counted(1200, 'young person', 'young people')).toBe('1,200 young people');
  expect(count(0)).toBe('0');
});
