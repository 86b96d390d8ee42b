import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { PlacementFact } from '#domain/people/facts.ts';
import { categoryOf, codeOf } from '../../../../test/categories.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../../test/people.ts';

const born = '2008-03-10';
const days100 = inCare('2023-06-01', '2023-09-09', { endReason: 'E9' });

function placed(place: string, from: string, to: string | null, seenOn = '2025-03-31'): PlacementFact {
  return {
    kind: 'placement',
    child: 'C1',
    key: from,
    source: sourceOf('ssd', seenOn),
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
    place,
    provider: undefined,
    changeReason: undefined,
    postcode: undefined,
    urn: undefined,
    distance: undefined,
    inArea: undefined,
  };
}

test.each([
  ['a prison, over the birthday', placed('R5', '2023-09-09', '2024-06-01'), 'R'],
  ['a hospital, over the birthday', placed('R2', '2023-09-09', '2024-06-01'), 'R'],
  ['a secure children’s home, over the birthday', placed('K1', '2023-09-09', '2024-06-01'), 'R'],
  ['a prison, left on the birthday', placed('R5', '2023-09-09', '2024-03-10'), 'R'],
  ['a prison, left the day before', placed('R5', '2023-09-09', '2024-03-09'), 'CANNOT-TELL'],
  ['a prison, not left by an extract after the birthday', placed('R5', '2023-09-09', null), 'R'],
  ['a prison, last seen before the birthday', placed('R5', '2023-09-09', null, '2024-02-29'), 'CANNOT-TELL'],
  ['a prison, not straight from care', placed('R5', '2023-10-01', '2024-06-01'), 'CANNOT-TELL'],
  ['a foster home, over the birthday', placed('U6', '2023-09-09', '2024-06-01'), 'CANNOT-TELL'],
])('placed in %s', (_name, placement, code) => {
  const person = youngPerson({ born, care: [days100], placements: [placement] });
  expect(codeOf(person, '2024-03-09')).toBe('PRE16');
  expect(codeOf(person, '2024-03-10')).toBe(code);
});

test.each([
  ['90 days in care before it', inCare('2023-06-01', '2023-08-30', { endReason: 'E9' }), 'NONE'],
  ['91 days in care before it', inCare('2023-06-01', '2023-08-31', { endReason: 'E9' }), 'R'],
  ['under a care order', inCare('2023-06-01', '2023-09-09', { endReason: 'E9', legalStatus: 'C2' }), 'NONE'],
])('custody with %s', (_name, period, code) => {
  const person = youngPerson({
    born,
    care: [period],
    placements: [placed('R5', period.to ?? '', '2024-06-01')],
  });
  expect(codeOf(person, '2024-03-10')).toBe(code);
});

test('released before 16, by an extract: not detained', () => {
  const person = youngPerson({ born, care: [days100], leavingCare: [listed('2024-02-29', { home: 'B' })] });
  expect(codeOf(person, '2024-03-10')).toBe('NONE');
});

test('another home as the first seen after 16 does not tell where they were on the birthday', () => {
  const person = youngPerson({ born, care: [days100], leavingCare: [listed('2024-06-30', { home: 'U' })] });
  expect(categoryOf(person, '2024-06-30')).toMatchObject({ code: 'CANNOT-TELL', rule: 'CLR10 reg 3(2)' });
});

test('relevant by regulation 3(2) at 17 is former relevant at 18', () => {
  const person = youngPerson({
    born,
    care: [days100],
    placements: [placed('R5', '2023-09-09', '2024-06-01')],
  });
  expect(codeOf(person, '2026-03-09')).toBe('R');
  expect(categoryOf(person, '2026-03-10')).toMatchObject({ code: 'FR', rule: 'CA89 s23C(1)(a)' });
});
