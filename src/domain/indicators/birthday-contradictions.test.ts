import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { populationOf, returned } from '../../../test/figures.ts';
import { birthdayRecord as oc3, listed, youngPerson } from '../../../test/people.ts';
import { birthdayContradictions } from './birthday-contradictions.ts';

const extracts = [returned('OC3', '2025-26')];
const seen = listed('2025-06-30', {
  contactOn: calendarDate('2025-06-20'),
  activity: 'G5',
  home: 'U',
  suitable: true,
});
const person = (parts: Parameters<typeof oc3>[1]) =>
  youngPerson({ born: '2006-06-15', birthdayRecords: [oc3('2025-26', parts)], leavingCare: [seen] });
const listedOf = (parts: Parameters<typeof oc3>[1]) =>
  birthdayContradictions(populationOf([person(parts)], extracts), calendarDate('2026-03-31'));

test('where return and extracts agree there is none', () => {
  expect(listedOf({ inTouch: 'yes', activity: 'G5', home: 'U', suitable: true })).toEqual([]);
});

test('what the return says otherwise, and what shows it', () => {
  expect(listedOf({ inTouch: 'no', activity: 'F2', home: 'U', suitable: true })).toEqual([
    {
      child: 'C1',
      birthday: '2025-06-15',
      what: 'in touch',
      returned: 'not in touch',
      derived: 'in touch',
      why: 'contact on 20 June 2025 (Annex A of 30 June 2025); window 15 March 2025 to 15 July 2025',
    },
    {
      child: 'C1',
      birthday: '2025-06-15',
      what: 'activity',
      returned: 'other education, full time',
      derived: 'not in education, employment or training, other circumstances',
      why: 'Annex A of 30 June 2025, the nearest to the birthday, says so',
    },
  ]);
});

test('what cannot be read contradicts nothing', () => {
  expect(listedOf({ inTouch: 'yes', activity: undefined, home: undefined, suitable: undefined })).toEqual([]);
});
