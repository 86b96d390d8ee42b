import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '#calendar/calendar-date.ts';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const ROW = 'CHILD IN_TOUCH ACTIV ACCOM';

/** One care leaver: born on a day, in care from 14 to a day, as lists of four months in the year have them. */
function leaver(born: string, left: string, row: string, more: Lines = {}, rec = 'E8'): Lines {
  const months = ['2026-04-30', '2026-05-31', '2026-09-30', '2026-10-31'];
  return Object.assign(
    {},
    ...months.map((on) =>
      ssdOf(on, [ssdEpisode('A', '2018-06-01', left, rec)], { ssd_care_leavers: [headings.leavers, row], ...more }, born),
    ),
  ) as Lines; // of Lines all
} // prettier-ignore

const SETTLED = 'CL,A,Former Relevant,YES,2026-05-20,U,1,F2';

describe('who stands in OC3 of a year in progress', () => {
  test.each([
    ['19 the day before the year', '2007-03-31', []],
    ['19 on its first day', '2007-04-01', ['A YES F2 U1']],
    ['20 on its first day', '2006-04-01', ['A YES F2 U1']],
    ['25 on its first day', '2001-04-01', ['A YES F2 U1']],
    ['26 on its first day', '2000-04-01', []],
    ['19 the day after the as-at day', '2007-11-01', []],
  ])('%s', async (_when, born, rows) => {
    const left = addDays(calendarDate(`${Number(born.slice(0, 4)) + 18}${born.slice(4)}`), 0);
    const derived = await derivedFrom(leaver(born, left, SETTLED.replace('2026-05-20', '2026-04-15')), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(rows);
  }); // prettier-ignore

  test.each([
    ['17, having left the day before the birthday', '2009-05-20', '2026-05-19', 1],
    ['17, having left on the birthday itself', '2009-05-20', '2026-05-20', 0],
    ['18, having left on the birthday', '2008-05-20', '2026-05-20', 1],
    ['18, still looked after', '2008-05-20', '', 0],
  ])('%s', async (_when, born, left, rows) => {
    const row = SETTLED.replace('Former Relevant', 'Relevant');
    const derived = await derivedFrom(leaver(born, left, row), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', 'CHILD')).toHaveLength(rows);
  });

  test.each([
    ['handed to another authority', 'E3'],
    ['adopted', 'E12'],
  ])('not those %s', async (_what, rec) => {
    const derived = await derivedFrom(leaver('2007-05-20', '2024-05-20', SETTLED, {}, rec), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', 'CHILD')).toEqual([]);
  }); // prettier-ignore

  test('says why', async () => {
    const derived = await derivedFrom(leaver('2007-05-20', '2025-05-20', SETTLED), '2026-27', '2026-10-31');
    expect(cellOf(derived, 'OC3', 'A', 'CHILD').because).toBe(
      'In OC3 because they turned 19 on 20 May 2026 and are a care leaver.',
    );
    expect(cellOf(derived, 'Header', 'A', 'CHILD').because).toBe(
      'In Header because they have a birthday record in 2026-27.',
    );
    expect(cellOf(derived, 'Header', 'A', 'MOTHER').text).toBe('');
    expect(cellOf(derived, 'OC3', 'A', 'IN_TOUCH').because).toMatch(/^Contact on 20 May 2026 \(the SSD of /);
    expect(cellOf(derived, 'OC3', 'A', 'ACTIV').because).toBe('The SSD of 31 May 2026, the nearest to the birthday, says so.');
  }); // prettier-ignore
});

describe('what a birthday record says', () => {
  const told = async (row: string, born = '2007-05-20', more: Lines = {}) =>
    derivedFrom(
      leaver(born, `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`, row, more),
      '2026-27',
      '2026-10-31',
    );

  test('nothing recorded is no information, which is 0', async () => {
    expect(textsOf(await told('CL,A,Former Relevant,YES,2026-05-20,,,'), 'OC3', ROW)).toEqual(['A YES 0 0']);
  });

  test('a home of which nobody says whether it is suitable is not written', async () => {
    const derived = await told('CL,A,Former Relevant,YES,2026-05-20,U,,F2');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A YES F2 –']);
    expect(cellOf(derived, 'OC3', 'A', 'ACCOM').because).toMatch(/^Recorded nowhere: the home is U, and whether it was suitable/);
  }); // prettier-ignore

  test('home for good: neither activity nor home is asked', async () => {
    const derived = await told('CL,A,Former Relevant,RHOM,2026-05-20,B,1,F2');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A RHOM 0 0']);
    expect(cellOf(derived, 'OC3', 'A', 'ACTIV').because).toBe('0, because IN_TOUCH is RHOM.');
  });

  test('while the window is open nobody is out of touch yet', async () => {
    const derived = await told('CL,A,Former Relevant,NO,2026-06-01,U,1,F2', '2007-10-20');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A – F2 U1']);
    expect(cellOf(derived, 'OC3', 'A', 'IN_TOUCH').because).toMatch(
      /^Cannot tell \(contact: none known yet, and the window is open until 20 November 2026\)\.$/,
    );
  });

  test.each([
    ['after leaving care', '2026-05-01', ['A DIED 0 0']],
    ['on the birthday', '2026-05-20', ['A DIED 0 0']],
    ['the day after it', '2026-05-21', ['A YES F2 U1']],
  ])('someone who died %s', async (_when, died, rows) => {
    const more = { ssd_person: [headings.person, `A,F,WBRI,2007-05-20,N,${died}`] };
    const derived = await told(SETTLED.replace('2026-05-20', '2026-04-28'), '2007-05-20', more);
    expect(textsOf(derived, 'OC3', ROW)).toEqual(rows);
  });

  test('someone who died in care has none', async () => {
    const person = { ssd_person: [headings.person, 'A,F,WBRI,2008-05-20,N,2026-04-28'] };
    const files = leaver('2008-05-20', '2026-04-28', SETTLED, person, 'E2');
    expect(textsOf(await derivedFrom(files, '2026-27', '2026-10-31'), 'OC3', 'CHILD')).toEqual([]);
    // even where an earlier return has a birthday record, of a time out of care
    const before = { 'ssda903/2025-26/oc3.csv': [headings.oc3, 'A,20/05/2008,YES,F2,U1'] };
    const derived = await derivedFrom({ ...before, ...files }, '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', 'CHILD')).toEqual([]);
  });
});
