import { indicators } from '#domain/indicators/all.ts';
import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { figureLines, nameless } from '../pages/figures/id/people/view.ts';
import { paths } from '../paths.ts';
import { listsOfPeople } from '../policies/lists-of-people.ts';
import { nameOf } from '../words/name.ts';
import { placeInFigure } from '../words/placing.ts';
import { addedBy, addsTo } from './adds-to.ts';
import { exportRoutes } from './export-routes.ts';

/** The people behind a figure, each with the reason: those whom the reader may open. */
export const figurePeopleExports = exportRoutes(
  paths.figurePeopleFile(':id'),
  listsOfPeople,
  (asked) => {
    const { known, params, query, viewer } = asked;
    const indicator = indicators.find(({ id }) => id === params['id']);
    if (indicator === undefined || indicator.imported === true) return { is: 'not-found' };
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    const lines = figureLines(indicator, known, asAt, viewer, query);
    if (lines === undefined) return { is: 'not-found' };
    const contradictions = known.contradictions(indicator, asAt);
    return {
      name: `${indicator.id}-young-people-as-at-${asAt}${knownInName(known)}`,
      sheets: [
        {
          name: 'Young people',
          header: ['Id', 'Name', 'Age', 'Stands', addsTo(indicator.unit), 'Adds to denominator', 'Adviser or worker', 'Team', 'Why'], // prettier-ignore
          rows: lines.mine.map(({ person, placing }) => {
            const open = known.person(person.child);
            const { personalAdviser, worker, team } = person.workersNow;
            const who = personalAdviser ?? worker;
            return [
              person.child,
              open === undefined ? nameless(known) : nameOf(open),
              person.age ?? null,
              placeInFigure[placing.is],
              ...addedBy(placing, indicator.unit),
              who === undefined ? '' : known.workerName(who),
              team === undefined ? '' : known.teamName(team),
              [...placing.because, ...(contradictions.get(person.child) ?? [])].join(' '),
            ];
          }),
        },
      ],
      people: lines.mine.map(({ person }) => person.child),
      about: `the people behind ${indicator.id} as at ${asAt}${knownInName(known)}`,
    };
  },
  { asKnown: true },
);
