import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { aged16To24 } from './cohorts/among.ts';
import { birthdayRecord } from './birthday-record.ts';
import { birthdayRecordCarriers } from './carried-by.ts';
import { formerRelevant } from './cohorts/birthday-cohort.ts';
import { categoryUnknown } from './cohorts/category-cohort.ts';
import { homeSaid } from './cohorts/homes.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, excluded, met, metIf, outside } from './placing.ts';

const fostered = /^U[1-6]$/;
const AGED_19_OR_20 = 'aged-19-or-20';

export const stayingPut: Indicator = {
  id: 'D08',
  version: 1,
  title: 'Staying put (18 to 20)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who were fostered until they turned 18, how many still lived with their foster carers at their 18th, 19th or 20th birthday.',
  cohort:
    '18th, 19th or 20th birthday in the period; ceased to be looked after on the 18th birthday from a foster placement (U1 to U6)',
  numerator:
    'With the former foster carer (ACCOM Z), or left to stay with current carers (REC E17) and no later home of another kind is known up to the birthday',
  denominator: 'All of the cohort; no information counts against',
  exclusions: ['Died; returned home for six months or more'],
  direction: 'high',
  target: { value: 33, by: 'policy' },
  source: ['CA89 s23CZA', 'DfE, Local Authority Interactive Tool: staying put, of those aged 19 or 20'],
  breakdowns,
  parts: [
    {
      key: AGED_19_OR_20,
      unit: 'percent',
      title: 'At the 19th or 20th birthday, as DfE publishes it',
      benchmark: 'staying-put-19-20',
    },
  ],
  carriedBy: [
    'SSDA903 Episodes: DEC, REC, PLACE (of the year in which they turned 18); OC3: ACCOM',
    ...birthdayRecordCarriers.home.slice(1),
    'SSD ssd_cla_episodes, ssd_cla_placement (the leaving of care at 18)',
  ],
  among: aged16To24,
  place(person, measuring) {
    const { born, lastBirthday } = person;
    if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    if (lastBirthday === undefined || lastBirthday.age < 18 || lastBirthday.age > 20) {
      return outside(() => 'No 18th, 19th or 20th birthday in the period.');
    }
    const { age, on } = lastBirthday;
    const { diedOn } = person.identity;
    if (diedOn !== undefined && diedOn <= on) return outside(() => `Died on ${inWords(diedOn)}.`);
    const carrying = { birthday: on };
    const counting = (stayed: boolean) =>
      age === 18
        ? carrying
        : { ...carrying, parts: { [AGED_19_OR_20]: { numerator: stayed ? 1 : 0, denominator: 1 } } };
    const eighteen = birthday(born, 18);
    const left = leftAt18(person, eighteen);
    if (left === 'unseen') {
      const { code } = person.categoryOn(on);
      if (code === 'CANNOT-TELL') return categoryUnknown(person.categoryOn(on));
      if (!formerRelevant.has(code)) return outside(() => `Not looked after at 18, as far as is known.`);
      return cannotTell(
        () => `Cannot tell, missing where they lived in care until 18 on ${inWords(eighteen)}.`,
        carrying,
      );
    }
    if (left === undefined)
      return outside(() => `Did not cease to be looked after on the 18th birthday, ${inWords(eighteen)}.`);
    const place = left.episodes.at(-1)?.place ?? placedUntil(person, eighteen);
    if (place == null) return cannotTell(() => 'Cannot tell, missing the last placement in care.', carrying);
    if (!fostered.test(place))
      return outside(() => `Left care at 18 from a placement of type ${place}, not a foster home.`);

    const record = birthdayRecord(person, on, measuring);
    const stayed = left.endReason === 'E17';
    if (record.from === 'no-row') {
      if (stayed && age === 18)
        return met(() => 'Left care at 18 to stay with current carers (REC E17); no OC3 row.', carrying);
      return cannotTell(
        () => `${age} on ${inWords(on)}: no OC3 row in the return of ${record.year}.`,
        carrying,
      );
    }
    const { home, inTouch } = record;
    if (inTouch.value === 'died' || inTouch.value === 'returned-home') {
      return excluded(() => `Died or returned home: ${inTouch.why()}.`, carrying);
    }
    if (home.value == null && stayed && !movedOn(person, eighteen, on)) {
      return met(
        () => 'Left care at 18 to stay with current carers (REC E17); no later home is known.',
        counting(true),
      );
    }
    if (home.value === undefined)
      return cannotTell(() => `${age} on ${inWords(on)}: cannot tell, missing ${home.why()}.`, carrying);
    const { value } = home;
    return metIf(
      value === 'Z',
      () => `${age} on ${inWords(on)}: ${homeSaid(value)}: ${home.why()}.`,
      counting(value === 'Z'),
    );
  },
};

/** The care that ceased on the 18th birthday; undefined where it ended on another day; unseen where no file reaches it. */
function leftAt18(person: PersonAsAt, eighteen: CalendarDate): CarePeriod | 'unseen' | undefined {
  const { periods, knownTo } = person.care;
  const period = periods.findLast(({ from }) => from < eighteen);
  if (period === undefined || knownTo === undefined || knownTo < eighteen) return 'unseen';
  return period.to === eighteen ? period : undefined;
}

/** Whether a row or an extract of after the 18th birthday, and not of after this one, shows another home than the carer's. */
function movedOn(person: PersonAsAt, eighteen: CalendarDate, on: CalendarDate): boolean {
  const another = (home: Seen<HomeCode>): boolean => home != null && home !== 'Z';
  const years = [returnYearOf(eighteen), returnYearOf(on)] as const;
  return (
    person.leavingCare.some((seen) => seen.on > eighteen && seen.on <= on && another(seen.row?.home)) ||
    person.birthdayRecords.some(({ year, home }) => year >= years[0] && year < years[1] && another(home))
  );
}

/** Where the SSD or List 8 says they were placed when care ceased: their episodes do not name the placement. */
function placedUntil(person: PersonAsAt, day: CalendarDate): string | null | undefined {
  return person.placements.findLast(({ from, to }) => from < day && (to == null || to >= day))?.place;
}
