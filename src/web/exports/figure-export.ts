import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Breakdown, Indicator, Unit } from '#domain/indicators/indicator.ts';
import type { Measured, Totals } from '#domain/indicators/measure.ts';
import type { Sheet, WorkbookCell } from '#returns/writing/workbook.ts';
import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { trendDays } from '../figures/as-at.ts';
import { englandOn } from '../figures/england.ts';
import { splitsOffered } from '../figures/groups.ts';
import { figuresOn, seen, seenRows } from '../figures/seen.ts';
import { beforeRecords, isBroughtIn, type Shown, type Sight } from '../figures/sight.ts';
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
        definitionSheet([indicator], asAt, sight, asked.known.limits),
      ],
      people: [],
      about: `${indicator.id} as at ${asAt}${knownInName(known)}`,
    };
  },
  { asKnown: true },
);

const numbers = ['Value', 'Numerator', 'Denominator', 'Range from', 'Range to'] as const;

const inNearestFives = [
  'Value, of numbers to the nearest 5',
  'Numerator, to the nearest 5',
  'Denominator, to the nearest 5',
  'Range from',
  'Range to',
] as const;

/** Every split that its reader may have: beside each other they give no more away than each alone (`rowsToSee`). */
function splitsSheet(indicator: Indicator, known: Known, asAt: CalendarDate, sight: Sight): Sheet {
  const whole = known.measured(indicator, asAt);
  const beside = figuresOn(known, asAt);
  const rowsOf = (by: Breakdown): readonly (readonly WorkbookCell[])[] => {
    const groups = known.split(indicator, asAt, by);
    return seenRows(indicator.id, by, beside, sight).map((row) => [
      splitInWords[by],
      `${groupInWords(by, row.group, known)}${row.withUnknown ? ', with those of whom it is not known' : ''}`,
      ...cells(row, row.together ?? groups.find(({ group }) => group === row.group), indicator.unit),
    ]);
  };
  return {
    name: 'Splits',
    header: ['Split', 'Group', ...numbers],
    rows: [
      ['Everyone', '', ...cells(seen(indicator.id, beside, sight), whole, indicator.unit)],
      ...splitsOffered(indicator, sight, known, asAt).flatMap(rowsOf),
    ],
  };
}

function courseSheet(indicator: Indicator, known: Known, asAt: CalendarDate, sight: Sight): Sheet {
  return {
    name: sight === 'whole' ? 'Over 36 months' : 'Over 36 months, in fives',
    header: ['As at', ...(sight === 'whole' ? numbers : inNearestFives), 'England'],
    rows: trendDays(asAt).map((day) => {
      const measured = known.measured(indicator, day);
      const shown = seen(indicator.id, figuresOn(known, day), sight);
      return [
        { day },
        ...courseCells(shown, measured, indicator.unit, sight),
        englandOn(indicator.benchmark, known, day)?.value ?? null,
      ];
    }),
  };
}

function courseCells(shown: Shown, measured: Measured, unit: Unit, sight: Sight): readonly WorkbookCell[] {
  if (shown === beforeRecords) return [null, shown.of, shown.of, null, null];
  if (sight === 'whole' || shown.hidden || isBroughtIn(measured)) return cells(shown, measured, unit);
  return inFives(measured, unit);
}

function cells(shown: Shown, totals: Totals | undefined, unit: Unit): readonly WorkbookCell[] {
  if (shown.hidden) return [shown.value, ...counts(shown, undefined, unit), null, null];
  return [
    shown.number ?? null,
    ...counts(shown, totals, unit),
    rounded(shown.range?.low),
    rounded(shown.range?.high),
  ];
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10) / 10;
}

/**
 * A month of what is published, to the nearest five: from one month to the next a figure changes by one young person or
 * two, of whom exact numbers would say how they stand.
 */
function inFives({ numerator, denominator, value }: Totals, unit: Unit): readonly WorkbookCell[] {
  const five = (number: number): number => 5 * Math.round(number / 5);
  switch (unit) {
    case 'percent': {
      const all = five(numerator) + five(denominator - numerator);
      return [Math.round((100 * five(numerator)) / all), five(numerator), all, null, null];
    }
    case 'count':
      return [five(numerator), five(numerator), five(denominator), null, null];
    case 'mean':
    case 'median':
      return [value, null, five(denominator), null, null];
  }
}
