import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { openUnder18, unlessIn } from './cohorts/category-cohort.ts';
import { sourceInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

/** The first day of the return year in which registered homes have a code of their own, K3; H5 stood for all before. */
const registeredCodeSince: CalendarDate = calendarDate('2024-04-01');
/** From this day supported accommodation of 16 and 17 year olds must be registered. Source: SI 2023/416. */
const registrationSince: CalendarDate = calendarDate('2023-10-28');

export const unregistered: Indicator = {
  id: 'D13',
  version: 1,
  title: 'In unregistered supported accommodation at 16 or 17',
  unit: 'count',
  when: 'A',
  meaning:
    'How many 16 and 17 year olds live in supported accommodation that is not registered, as the law says it must be.',
  cohort: openUnder18.says,
  numerator:
    'Placed in supported accommodation without registration (H5, from the return of 2024-25 on, in which registered homes have K3)',
  denominator: 'Those of the cohort in care whose kind of placement is recorded',
  exclusions: ['Before 28 October 2023, when no registration was asked for'],
  direction: 'low',
  target: { value: 0, by: 'law' },
  source: ['The Supported Accommodation (England) Regulations 2023, SI 2023/416'],
  breakdowns,
  carriedBy: [
    'SSDA903 Episodes: PLACE',
    'Annex A List 8: Placement Type',
    'SSD ssd_cla_placement: placement type',
  ],
  among: mayBeOpen,
  place(person) {
    const { asAt, careNow } = person;
    const stopped = unlessIn(person, openUnder18);
    if (stopped !== undefined) return stopped;
    if (asAt < registrationSince) return outside(() => `No registration was asked for on ${inWords(asAt)}.`);
    if (careNow === null) {
      return cannotTell(
        () =>
          'Cannot tell, missing whether their home is registered: no extract carries it of those who have left care.',
      );
    }
    const placed = person.placements.findLast(({ to, place }) => to == null && place != null);
    const episode = careNow.episodes.at(-1);
    const [place, source] =
      placed === undefined ? [episode?.place, episode?.source] : [placed.place, placed.source];
    if (place == null || source === undefined) {
      return cannotTell(() => 'Cannot tell, missing the kind of placement.');
    }
    if (place === 'H5' && asAt < registeredCodeSince) {
      return cannotTell(
        () =>
          `Cannot tell, missing whether their home is registered: until ${inWords(registeredCodeSince)} H5 stood for registered homes too.`,
      );
    }
    return metIf(place === 'H5', () =>
      place === 'H5'
        ? `In semi-independent accommodation outside the regulations (H5), as ${sourceInWords(source)} says.`
        : `In a placement of another kind (${place}), as ${sourceInWords(source)} says.`,
    );
  },
};
