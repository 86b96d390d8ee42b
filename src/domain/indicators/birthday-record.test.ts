import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, populationOf, returned } from '../../../test/figures.ts';
import { birthdayRecord as oc3, listed, notListed, youngPerson } from '../../../test/people.ts';
import { populationAsAt } from './as-at.ts';
import { birthdayRecord, type BirthdayRecord } from './birthday-record.ts';

// Born so that the 19th birthday is 15 June 2025: the window runs from 15 March to 15 July 2025.
const born = '2006-06-15';
const birthday = calendarDate('2025-06-15');
const on = (text: string) => calendarDate(text);

function recordOf(person: YoungPerson, asAt = '2026-03-31', extracts: readonly ExtractSeen[] = []) {
  const measuring = populationAsAt(populationOf([person], extracts), calendarDate(asAt));
  const [alone] = measuring.people;
  if (alone === undefined) throw new RangeError('nobody');
  return birthdayRecord(alone, birthday, measuring);
}

function derived(asAt: string, ...seen: readonly [string, Partial<LeavingCareFact>][]): BirthdayRecord {
  const record = recordOf(
    youngPerson({ born, leavingCare: seen.map(([day, row]) => listed(day, row)) }),
    asAt,
  );
  if (record.from === 'no-row') throw new RangeError('a return stands in the way');
  return record;
}

describe('the return of that year is there', () => {
  const extracts = [returned('OC3', '2025-26')];
  const contact = listed('2025-06-30', {
    contactOn: on('2025-06-20'),
    inTouch: 'yes',
    home: 'U',
    suitable: true,
  });

  test('its row is the record, whatever the extracts say', () => {
    const person = youngPerson({
      born,
      birthdayRecords: [oc3('2025-26', { inTouch: 'no' })],
      leavingCare: [contact],
    });
    const record = recordOf(person, '2026-03-31', extracts);
    expect(record).toMatchObject({ from: 'return', inTouch: { value: 'no' }, home: { value: null } });
    expect(record.from === 'return' && record.inTouch.why()).toBe(
      'as the OC3 row of the SSDA903 return of 2025-26 says',
    );
  });

  test('no row: cannot tell', () => {
    expect(recordOf(youngPerson({ born, leavingCare: [contact] }), '2026-03-31', extracts)).toEqual({
      from: 'no-row',
      birthday: '2025-06-15',
      year: '2025-26',
    });
  });

  test('the return of another year does not count', () => {
    const record = recordOf(youngPerson({ born, leavingCare: [contact] }), '2026-03-31', [
      returned('OC3', '2024-25'),
    ]);
    expect(record).toMatchObject({ from: 'extracts', inTouch: { value: 'yes' } });
  });
});

describe('in touch, from extracts', () => {
  test.each([
    ['the day before the window', '2025-03-14', 'no'],
    ['three months before the birthday', '2025-03-15', 'yes'],
    ['one month after it', '2025-07-15', 'yes'],
    ['the day after the window', '2025-07-16', undefined], // it hides whatever came before it
  ])('latest contact %s', (_name, contactOn, value) => {
    expect(derived('2026-03-31', ['2025-08-31', { contactOn: on(contactOn) }]).inTouch.value).toBe(value);
  });

  test('says when, from which extract, and the window', () => {
    expect(derived('2026-03-31', ['2025-08-31', { contactOn: on('2025-05-03') }]).inTouch.why()).toBe(
      'contact on 3 May 2025 (Annex A of 31 August 2025); window 15 March 2025 to 15 July 2025',
    );
  });

  test('a blank contact in an extract after the window: none', () => {
    expect(derived('2026-03-31', ['2025-07-16', { contactOn: null }]).inTouch.value).toBe('no');
  });

  test('an extract of the last day of the window cannot show all of it', () => {
    expect(derived('2026-03-31', ['2025-07-15', { contactOn: null }]).inTouch.value).toBeUndefined();
  });

  test('extracts that follow each other cover the window between them', () => {
    const covered = derived(
      '2026-03-31',
      ['2025-05-31', { contactOn: on('2025-03-01') }],
      ['2025-07-31', { contactOn: on('2025-03-01') }],
    );
    expect(covered.inTouch.value).toBe('no');
  });

  test('a contact after the window hides the time since the extract before', () => {
    const hidden = derived(
      '2026-03-31',
      ['2025-06-30', { contactOn: on('2025-03-01') }],
      ['2025-07-31', { contactOn: on('2025-07-20') }],
    );
    expect(hidden.inTouch.value).toBeUndefined();
    expect(hidden.inTouch.why()).toBe(
      'contact: no extract shows whether there was any; window 15 March 2025 to 15 July 2025',
    );
  });

  test('the window is still open on its last day, and shut on the next', () => {
    const at = (asAt: string) => derived(asAt, ['2025-08-31', { contactOn: null }]).inTouch;
    expect(at('2025-07-15').value).toBeUndefined();
    expect(at('2025-07-15').why()).toBe('contact: none known yet, and the window is open until 15 July 2025');
    expect(at('2025-07-16').value).toBe('no');
  });

  test('a contact after the as-at day is not used', () => {
    const at = (asAt: string) => derived(asAt, ['2025-07-31', { contactOn: on('2025-07-10') }]).inTouch.value;
    expect(at('2025-07-09')).toBeUndefined();
    expect(at('2025-07-10')).toBe('yes');
  });

  test.each([
    ['died', 'died'],
    ['returned-home', 'returned-home'],
    ['refuses', 'yes'], // a contact outweighs a refusal
    ['no-longer-requires', 'yes'],
  ] as const)('%s, with a contact', (inTouch, value) => {
    expect(
      derived('2026-03-31', ['2025-06-30', { inTouch, contactOn: on('2025-06-01') }]).inTouch.value,
    ).toBe(value);
  });

  test('a refusal, without one', () => {
    expect(derived('2026-03-31', ['2025-06-30', { inTouch: 'refuses', contactOn: null }]).inTouch.value).toBe(
      'refuses',
    );
  });
});

describe('activity and home, from extracts', () => {
  test('the nearest inside the window; of two as near, the earlier', () => {
    const record = derived(
      '2026-03-31',
      ['2025-05-31', { activity: 'G5' }],
      ['2025-06-10', { activity: 'F2' }],
      ['2025-06-20', { activity: 'F5' }],
    );
    expect(record.activity.value).toBe('F2');
    expect(record.activity.why()).toBe('Annex A of 10 June 2025, the nearest to the birthday, says so');
  });

  test.each([
    ['2025-03-14', undefined],
    ['2025-03-15', 'U'],
    ['2025-07-15', 'U'],
    ['2025-07-16', undefined],
  ])('an extract of %s', (day, value) => {
    expect(derived('2026-03-31', [day, { home: 'U' }]).home.value).toBe(value);
  });

  test('blank is no information; a missing column is asked of the next nearest', () => {
    expect(
      derived('2026-03-31', ['2025-06-14', { home: null }], ['2025-06-30', { home: 'U' }]).home.value,
    ).toBeNull();
    expect(derived('2026-03-31', ['2025-06-14', {}], ['2025-06-30', { home: 'U' }]).home.value).toBe('U');
  });

  test('an extract that no longer lists them says nothing', () => {
    const person = youngPerson({
      born,
      leavingCare: [listed('2025-03-31', { home: 'U' }), notListed('2025-06-15')],
    });
    const record = recordOf(person, '2026-03-31', [drawn('List 9', '2025-06-15')]);
    expect(record).toMatchObject({ home: { value: 'U' } });
  });
});
