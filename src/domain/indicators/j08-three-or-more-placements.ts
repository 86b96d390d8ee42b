import { inWords } from '#calendar/words.ts';
import { lookedAfter } from './cohorts/among.ts';
import { lookedAfterNow } from './cohorts/looked-after.ts';
import { episodesReach } from './evidence/episodes-reach.ts';
import { counted, daysInWords, sourceInWords } from './evidence/in-words.ts';
import { placementsIn } from './evidence/placements.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

const many = 3;

export const threeOrMorePlacements: Indicator = {
  id: 'J08',
  version: 1,
  title: 'Three or more placements in twelve months',
  unit: 'percent',
  when: 'P',
  meaning: 'How many children in care have lived in three placements or more within a year.',
  cohort: 'Looked after on the day, of any age; a series of short breaks left out',
  numerator: 'Three placements or more in the twelve months, the first included; temporary moves left out',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Children looked after in England: placement stability'],
  benchmark: 'placements-3-or-more',
  breakdowns,
  carriedBy: [
    'SSDA903 Episodes: DECOM, DEC, RNE, PLACE (of both return years of the twelve months)',
    'Annex A List 8: Number of Placements in the Last 12 months (of its own date)',
    'SSD ssd_cla_episodes, ssd_cla_placement',
  ],
  among: lookedAfter,
  place(person, measuring) {
    const { asAt, year } = measuring;
    if (lookedAfterNow(person) === undefined) return outside(() => `Not looked after on ${inWords(asAt)}.`);
    if (episodesReach(measuring)) {
      const held = person.care.periods
        .filter(({ to }) => to === undefined || to > year.from)
        .flatMap((period) => placementsIn(person, period));
      const began = held.map(({ from }) => from).filter((from) => from >= year.from);
      const left = began.includes(year.from); // the day that a placement is left is not a day in it
      const before = !left && held.some(({ from }) => from < year.from) ? 1 : 0;
      const count = began.length + before;
      const since = (): string => (began.length === 0 ? '' : `; new ones from ${daysInWords(began)}`);
      return metIf(count >= many, () => `${counted(count, 'placement')} in the twelve months${since()}.`);
    }
    const row = person.inCare.findLast(({ placements12m }) => placements12m !== undefined);
    if (row?.placements12m == null) {
      return cannotTell(
        () =>
          'Cannot tell, missing the placements of the twelve months: no return, SSD or List 8 reaches them.',
      );
    }
    const { placements12m, source } = row;
    return metIf(
      placements12m >= many,
      () => `${counted(placements12m, 'placement')} in twelve months, as ${sourceInWords(source)} says.`,
    );
  },
};
