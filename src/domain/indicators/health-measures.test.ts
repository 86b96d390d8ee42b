import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf } from '../../../test/figures.ts';
import { careOf, inCare, youngPerson } from '../../../test/people.ts';
import { healthAssessment } from './f01-health-assessment.ts';
import { dentalCheck } from './f02-dental-check.ts';
import { wellbeingMeasure } from './f07-wellbeing-measure.ts';
import { immunisations } from './f09-immunisations.ts';
import { check, list8, oc2 } from '../../../test/facts.ts';

const asAt = '2026-03-31';
const on = (text: string) => calendarDate(text);

/** 16 on 1 May 2025, in care since 2018. */
function eligible(parts: Partial<YoungPerson> = {}): YoungPerson {
  return youngPerson({ born: '2009-05-01', care: [inCare('2018-01-10')], ...parts });
}

describe('health', () => {
  test.each([
    ['looked after since the first day of the twelve months', '2025-04-01', 'met'],
    ['since the day after', '2025-04-02', 'outside'],
  ])('%s', (_name, from, is) => {
    const person = youngPerson({
      born: '2009-05-01',
      care: [inCare(from)],
      yearlyHealth: [oc2('2025-26', { healthAssessment: true })],
    });
    expect(placeOf(healthAssessment, person, asAt)).toBe(is);
  });

  test.each([
    [true, 'met'],
    [false, 'not-met'],
    [null, 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('the OC2 row says %s', (value, is) => {
    const row = oc2('2025-26', { healthAssessment: value, teethCheck: value, immunisations: value });
    for (const one of [healthAssessment, dentalCheck, immunisations]) {
      expect(placeOf(one, eligible({ yearlyHealth: [row] }), asAt)).toBe(is);
    }
  });

  test('the newest source that speaks counts, and is named', () => {
    const person = eligible({
      yearlyHealth: [oc2('2025-26', { teethCheck: true })],
      inCare: [list8('2026-10-31', { dentalCheckOn: on('2025-06-01') })],
    });
    expect(placed(dentalCheck, person, '2026-09-30').because).toEqual([
      'Last dental check on 1 June 2025, as Annex A of 31 October 2026 says.',
    ]);
    expect(placed(dentalCheck, person, '2026-03-31').because).toEqual([
      'Recorded: dental check, as the OC2 row of 2025-26 says.',
    ]);
  });

  test.each([
    ['on the first day of the twelve months', '2025-04-01', 'met'],
    ['the day before', '2025-03-31', 'not-met'],
  ])('a dated check %s', (_name, day, is) => {
    expect(placeOf(dentalCheck, eligible({ inCare: [list8(asAt, { dentalCheckOn: on(day) })] }), asAt)).toBe(
      is,
    );
    const ssd = eligible({ healthChecks: [check('dental-check', day)] });
    expect(placeOf(dentalCheck, ssd, asAt, [drawn('ssd_cla_health', asAt)])).toBe(is);
  });

  test.each([
    ['2027-03-30', 'met'],
    ['2027-03-31', 'cannot-tell'], // its twelve months begin on the day after the row's
  ])('the OC2 row of 31 March 2026, as at %s', (day, is) => {
    const row = { healthAssessment: true, teethCheck: true, immunisations: true, sdqScore: 12 };
    const child = youngPerson({
      born: '2010-05-01',
      care: careOf([inCare('2018-01-10')], day),
      yearlyHealth: [oc2('2025-26', row)],
    });
    for (const one of [healthAssessment, dentalCheck, wellbeingMeasure])
      expect(placeOf(one, child, day)).toBe(is);
    expect(placeOf(immunisations, child, day)).toBe('met');
  });

  test.each([
    ['2025-03-31', 'cannot-tell'],
    ['2025-04-01', 'not-met'],
    ['2025-04-02', 'not-met'],
  ])('an extract of %s, of the twelve months from 1 April 2025, without a check', (day, is) => {
    const child = eligible({ inCare: [list8(day, { dentalCheckOn: null })] });
    expect(placeOf(dentalCheck, child, asAt)).toBe(is);
    expect(placeOf(dentalCheck, eligible(), asAt, [drawn('ssd_cla_health', day)])).toBe(is);
    expect(placeOf(wellbeingMeasure, eligible(), asAt, [drawn('ssd_sdq_scores', day)])).toBe(is);
  });

  test('the SSD has its table and no row: nothing recorded', () => {
    expect(placeOf(dentalCheck, eligible(), asAt, [drawn('ssd_cla_health', asAt)])).toBe('not-met');
    expect(placeOf(dentalCheck, eligible(), asAt)).toBe('cannot-tell');
  });

  test.each([
    ['16, a score', { sdqScore: 12 }, '2009-05-01', 'met'],
    ['16, none', { sdqScore: null, sdqReason: 'SDQ4' }, '2009-05-01', 'not-met'],
    ['16, too old at the last', { sdqScore: null, sdqReason: 'SDQ1' }, '2009-05-01', 'excluded'],
    ['17, a score of when they were 16', { sdqScore: 12 }, '2008-05-01', 'met'],
    ['17, none', { sdqScore: null, sdqReason: null }, '2008-05-01', 'excluded'],
    ['16, not carried', {}, '2009-05-01', 'cannot-tell'],
  ])('questionnaire: %s', (_name, row, born, is) => {
    expect(
      placeOf(
        wellbeingMeasure,
        eligible({
          ...youngPerson({ born, care: [inCare('2018-01-10')] }),
          yearlyHealth: [oc2('2025-26', row)],
        }),
        asAt,
      ),
    ).toBe(is);
  });
});
