import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { Sheet } from '#returns/writing/workbook.ts';
import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { lastDayOf } from '#domain/benchmarks/year-end.ts';
import { dayToldOf } from '../figures/brought-in.ts';
import { englandOn } from '../figures/england.ts';
import { figuresOn, seen } from '../figures/seen.ts';
import type { Sight } from '../figures/sight.ts';
import type { Known } from '../known.ts';
import { ratingInWords, ratingOf } from '../pages/figures/rating.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import { exportRoutes } from './export-routes.ts';
import { definitionSheet } from './definition-sheet.ts';
import { shareCells } from './share-cells.ts';
import { sightAsked } from './sight-asked.ts';

/** Every figure of a day, as a table. */
export const figuresExports = exportRoutes(
  paths.figuresFile(),
  everyoneSignedIn,
  (asked) => {
    const { known, query } = asked;
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    const sight = sightAsked(asked);
    const told = indicators.filter(({ awaits }) => awaits === undefined);
    return {
      name: `figures-as-at-${asAt}${knownInName(known)}${sight === 'whole' ? '' : '-for-publication'}`,
      sheets: [
        figuresSheet(told, known, asAt, sight),
        definitionSheet(told, asAt, sight, known.limits),
        {
          name: 'Recorded nowhere yet',
          header: ['Id', 'Figure', 'Waits for'],
          rows: indicators.flatMap(({ id, title, awaits }) =>
            awaits === undefined ? [] : [[id, title, awaits]],
          ),
        },
      ],
      people: [],
      about: `figures as at ${asAt}${knownInName(known)}`,
    };
  },
  { asKnown: true },
);

function figuresSheet(told: readonly Indicator[], known: Known, asAt: CalendarDate, sight: Sight): Sheet {
  return {
    name: 'Figures',
    header: [
      'Id', 'Figure', 'From', 'To', 'Value', 'Unit', 'Numerator', 'Denominator', 'Left out', 'Cannot tell',
      'Target', 'Tolerance', 'Rating', 'England', 'England, year to', 'Version',
    ], // prettier-ignore
    rows: told.map((indicator) => {
      const { id, title, unit, direction, version, benchmark } = indicator;
      const measured = known.measured(indicator, asAt);
      const shown = seen(id, figuresOn(known, asAt), sight);
      const target = targetOn(indicator, known.population.settings, asAt);
      const england = englandOn(benchmark, known, dayToldOf(measured, asAt));
      const rating = ratingOf(shown.telling, target, direction);
      const whole = sight === 'whole';
      return [
        id,
        title,
        { day: measured.period.from },
        { day: measured.period.to },
        ...shareCells(shown, measured, unit),
        whole ? measured.excluded : null,
        whole ? measured.cannotTell : null,
        target?.value ?? null,
        target?.tolerance ?? null,
        rating === undefined ? null : ratingInWords[rating],
        england?.value ?? null,
        england === undefined || benchmark === undefined ? null : { day: lastDayOf(benchmark, england.year) },
        version,
      ];
    }),
  };
}
