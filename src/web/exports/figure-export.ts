import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import type { Totals } from '#domain/indicators/measure.ts';
import type { Sheet, WorkbookCell } from '#returns/writing/workbook.ts';
import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { trendDays } from '../figures/as-at.ts';
import { englandOn } from '../figures/england.ts';
import { splitsOffered } from '../figures/groups.ts';
import { shown, type Shown, shownRows, type Sight } from '../figures/sight.ts';
import type { Known } from '../known.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import { groupInWords, splitInWords } from '../words/group.ts';
import { definitionSheet } from './definition-sheet.ts';
import { exportRoutes } from './export-routes.ts';
import { counts } from './share-cells.ts';
import { sightAsked } from './sight-asked.ts';

/** One figure: its splits, then its course. */
export const figureExports = exportRoutes(
  paths.figureFile(':id'),
  everyoneSignedIn,
  (asked) => {
    const { known, query, params } = asked;
    const indicator = indicators.find(({ id }) => id === params['id']);
    if (indicator === undefined || indicator.awaits !== undefined) return { is: 'not-found' };
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    const sight = sightAsked(asked);
    return {
      name: `${indicator.id}-as-at-${asAt}${knownInName(known)}${sight === 'whole' ? '' : '-for-publication'}`,
      sheets: [
        splitsSheet(indicator, known, asAt, sight),
        courseSheet(indicator, known, asAt, sight),
        definitionSheet([indicator], asAt, sight),
      ],
      people: [],
      about: `${indicator.id} as at ${asAt}${knownInName(known)}`,
    };
  },
  { asKnown: true },
);

const numbers = ['Value', 'Numerator', 'Denominator', 'Range from', 'Range to'] as const;

function splitsSheet(indicator: Indicator, known: Known, asAt: CalendarDate, sight: Sight): Sheet {
  const { unit } = indicator;
  const whole = known.measured(indicator, asAt);
  // For publication one split alone: two laid beside each other may give away what each keeps back.
  const splits = splitsOffered(indicator, sight, known, asAt).slice(0, sight === 'whole' ? undefined : 1);
  const rowsOf = (by: Breakdown): readonly (readonly WorkbookCell[])[] => {
    const groups = known.split(indicator, asAt, by);
    return shownRows(groups, unit, sight).map((row) => [
      splitInWords[by],
      `${groupInWords(by, row.group, known)}${row.withUnknown ? ', with those of whom it is not known' : ''}`,
      ...cells(row, row.together ?? groups.find(({ group }) => group === row.group)),
    ]);
  };
  return {
    name: 'Splits',
    header: ['Split', 'Group', ...numbers],
    rows: [['Everyone', '', ...cells(shown(whole, unit, sight), whole)], ...splits.flatMap(rowsOf)],
  };
}

function courseSheet(indicator: Indicator, known: Known, asAt: CalendarDate, sight: Sight): Sheet {
  return {
    name: 'Over 36 months',
    header: ['As at', ...numbers, 'England'],
    rows: trendDays(asAt).map((day) => {
      const measured = known.measured(indicator, day);
      return [
        { day },
        ...cells(shown(measured, indicator.unit, sight), measured),
        englandOn(indicator.benchmark, known, day)?.value ?? null,
      ];
    }),
  };
}

function cells(seen: Shown, totals: Totals | undefined): readonly WorkbookCell[] {
  if (seen.hidden) return [seen.value, seen.of, seen.of, null, null];
  return [seen.number ?? null, ...counts(seen, totals), rounded(seen.range?.low), rounded(seen.range?.high)];
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10) / 10;
}
