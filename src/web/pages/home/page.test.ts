import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { OwedLine, OwedPerson } from './owed-by-person.ts';
import { todayPage } from './page.ts';
import type { TodayView } from './view.ts';

const line = (what: string, late = true): OwedLine => ({
  what,
  source: 'Law: CLR10 reg 7(2)',
  because: 'due 1 November 2026',
  due: calendarDate('2026-11-01'),
  soon: '10 days over',
  late,
  withIt: undefined,
});
const someone = (name: string, ...lines: readonly OwedLine[]): OwedPerson => ({
  child: name,
  name,
  href: '/people/x',
  age: 17,
  supportedBy: 'Robin Vale',
  lines,
});
const nothing: TodayView = {
  greeting: '',
  people: 2,
  toldUpTo: '',
  groups: [],
  pastMending: [],
  cannotTell: 0,
  toPutRight: undefined,
};
const pageOf = (parts: Partial<TodayView>): string => String(todayPage({ ...nothing, ...parts }, 'own').main);
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('someone to whom several things are owed stands once, and each thing is counted', () => {
  const people = [someone('Ash', line('Visit'), line('Review the plan')), someone('Bela', line('Visit'))];
  const text = textOf(pageOf({ groups: [{ heading: 'Overdue', people }] }));
  expect(text).toMatch(/Overdue \(3\) Ash , 17 Visit .* Review the plan .* Bela , 17 Visit/);
  expect(text.match(/Ash/g)).toHaveLength(1);
});

test('beyond 25 lines people are folded, none of them in two', () => {
  const people = Array.from({ length: 10 }, (_none, at) =>
    someone(`P${at}`, line('A'), line('B'), line('C')),
  );
  const html = pageOf({ groups: [{ heading: 'Overdue', people }] });
  const [first = '', folded = ''] = html.split('<details', 2);
  expect(first.match(/P\d/g)).toHaveLength(8);
  expect(textOf(folded)).toMatch(/6 more .*P8.*P9/);
});

test('what is past mending stands last, folded and counted, and whom it is of is noted as read', () => {
  const groups = [
    { heading: 'Overdue', people: [] },
    { heading: 'This week', people: [someone('Ash', line('Visit', false))] },
  ];
  const pastMending = [someone('Bela', line('Offer a return home interview'))];
  const html = pageOf({ groups, pastMending });
  const [open = '', folded = ''] = html.split('<details', 2);
  expect(textOf(open)).toContain('This week (1) Ash');
  expect(open).not.toContain('Bela');
  expect(textOf(folded)).toMatch(/Missed, and past mending \(1\) .*Bela , 17 Offer a return/);
  const page = todayPage({ ...nothing, groups, pastMending }, 'own');
  expect(page.reads).toEqual({ people: ['Ash', 'Bela'], list: 'today' });
});

test('where only what is past mending is left, it does not say that nothing is overdue', () => {
  const nothing = 'Nothing is overdue';
  expect(textOf(pageOf({}))).toContain(nothing);
  expect(textOf(pageOf({ pastMending: [someone('Bela', line('Visit'))] }))).not.toContain(nothing);
});

test.each([
  [undefined, 'what there is to put right is being worked out'],
  [{ things: 0, people: 0 }, 'nothing to put right.'],
  [{ things: 1, people: 1 }, '1 thing to put right about 1 young person.'],
  [{ things: 3, people: 2 }, '3 things to put right about 2 young people.'],
])('after what is owed, what is wrong in the record: %o', (toPutRight, says) => {
  const groups = [{ heading: 'Overdue', people: [someone('Ash', line('Visit'))] }];
  const text = textOf(pageOf({ groups, toPutRight }));
  expect(text.replaceAll(' .', '.')).toContain(`In the record: ${says}`);
  expect(text.indexOf('In the record')).toBeGreaterThan(text.indexOf('Ash'));
});
