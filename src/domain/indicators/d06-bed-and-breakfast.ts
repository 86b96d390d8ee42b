import { inWords } from '#calendar/words.ts';
import { numberOn } from '#domain/law/settings.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { homeSaid } from './cohorts/homes.ts';
import { staysSeen } from './evidence/bed-and-breakfast.ts';
import { stateOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const bedAndBreakfast: Indicator = {
  id: 'D06',
  version: 1,
  title: 'Bed and breakfast',
  unit: 'count',
  when: 'A,P',
  meaning:
    'How many young people live in a bed and breakfast today, and how many nights that makes in a year.',
  cohort: open.says,
  numerator: 'The home is a bed and breakfast (W) on the day',
  denominator: 'All of the cohort; no information on the home is in the denominator only',
  exclusions: [],
  direction: 'low',
  target: { value: 0, by: 'policy' },
  source: ['V3 7.12: two working days at most, in very exceptional emergency'],
  breakdowns,
  parts: [
    {
      key: 'nights',
      unit: 'count',
      title: 'Nights that the extracts show in the twelve months (at least)',
      counts: { numerator: { one: 'night', many: 'nights' } },
    },
    {
      key: 'stays-over-2-working-days',
      unit: 'count',
      title: 'Stays shown to be longer than two working days (setting)',
      counts: { numerator: { one: 'stay', many: 'stays' } },
    },
  ],
  carriedBy: [
    'Annex A List 9: Type of Accommodation (nights and stays from successive extracts)',
    'SSD ssd_care_leavers: accommodation (nights and stays from successive extracts)',
  ],
  among: mayBeOpen,
  place(person, { asAt, year, population }) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const most = numberOn(population.settings, 'bed-and-breakfast-working-days', asAt);
    const stays = staysSeen(person, year);
    const nights = stays.reduce((sum, stay) => sum + stay.nights, 0);
    const over = stays.filter(({ workingDays }) => workingDays > most).length;
    const parts = {
      nights: { numerator: nights, denominator: 1 },
      'stays-over-2-working-days': { numerator: over, denominator: 1 },
    };
    const seen = (): readonly string[] =>
      stays.map(({ from, to }) => `Bed and breakfast seen from ${inWords(from)} to ${inWords(to)}.`);
    const home = stateOf(person, 'home', (row) => row.home);
    if (!home.known)
      return cannotTell(
        () => [`Cannot tell, missing ${home.missing()}.`, ...seen()],
        stays.length === 0 ? {} : { parts },
      );
    const { value, said } = home;
    return metIf(value === 'W', () => [`Home: ${homeSaid(value)}, ${said()}.`, ...seen()], { parts });
  },
};
