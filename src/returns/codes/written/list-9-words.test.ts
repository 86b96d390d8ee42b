import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { unreadable } from '../../reading/cells.ts';
import { readActivity } from './activity.ts';
import { readHome } from './home.ts';
import { readInTouch } from './in-touch.ts';

test.each([
  ['a) Yes', 'yes', undefined],
  ['b) No', 'no', undefined],
  ['c) Died', 'died', undefined],
  ['d) Refu', 'refuses', undefined],
  ['e) NREQ', 'no-longer-requires', undefined],
  ['f) Rhom', 'returned-home', undefined],
  ['yes', 'yes', undefined],
  ['3 - Yes, gone abroad', 'yes', 'G'],
  ['4 - No, gone abroad', 'no', 'G'],
  ['5 - No, residence not known', 'no', 'R'],
  ['3 - Young Person Refuses contact', 'refuses', undefined],
  ['RHOM - Returned home', 'returned-home', undefined],
  ['Not in touch', 'no', undefined],
])('LA in touch %s', (text, inTouch, home) => {
  expect(readInTouch(text)).toEqual({ inTouch, home });
});

test.each(['3', 'd', 'c)', 'd) Exclude', 'maybe', '#MULTIVALUE'])('LA in touch %s says nothing', (text) => {
  expect(readInTouch(text)).toBe(unreadable);
});

test.each(['', '-', 'nan', 'NULL', 'c) Not recorded', 'Unknown', 'No Contact Recorded'])(
  'LA in touch "%s" is nothing recorded',
  (text) => {
    expect(readInTouch(text)).toBe(null);
  },
);

test('the last of March 2021 is before training and employment had a code apart from apprenticeships', () => {
  expect(readActivity(calendarDate('2021-03-31'))('Full time training')).toBe('F3');
  expect(readActivity(calendarDate('2021-04-01'))('Full time training')).toBe('F5');
  expect(readActivity(calendarDate('2021-03-31'))('P3: Part time in training or employment')).toBe('P3');
  expect(readActivity(calendarDate('2021-04-01'))('P3: Part time in training or employment')).toBe('P5');
});

test.each([
  ['0', null],
  ['f1', 'F1'],
  ['G6: Not in education, employment or training - pregnancy or parenting', 'G6'],
  ['NEET', unreadable],
  ['Full time education for young people with a disability', 'F2'],
  ['Apprenticeship', unreadable],
])('activity %s', (text, is) => expect(readActivity(calendarDate('2026-10-31'))(text)).toBe(is));

test.each([
  ['B', 'B', undefined],
  ['b2', 'B', false],
  ['a) With parents or relatives', 'B', undefined],
  ['B: Parents/relatives', 'B', undefined],
  ['With former foster carers [Z]', 'Z', undefined],
  ['Z2 - With former foster carers (Staying put arrangement)', 'Z', undefined],
  ['Y - Not suitable', 'Y', false],
  ['B) Community home', 'C', undefined],
  ['S1', 'S', undefined],
])('home %s', (text, home, suitable) => expect(readHome(text)).toEqual({ home, suitable }));

test.each(['A', 'Q1', 'B3', 'moon'])('home %s is none', (text) => expect(readHome(text)).toBe(unreadable));
