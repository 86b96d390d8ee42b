import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { comparisonDrawing } from '../charts/comparison.ts';
import { daysCompared } from '../figures/as-at.ts';
import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { splitNamed, splitsOffered } from '../figures/groups.ts';
import { ready } from '../figures/ready.ts';
import { figuresOn, seen } from '../figures/seen.ts';
import type { Sight } from '../figures/sight.ts';
import type { Known } from '../known.ts';
import { courseDrawing } from '../pages/figures/id/course.ts';
import { splitView } from '../pages/figures/id/split-view.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import type { Answer, Asked } from '../route.ts';
import { chartRoutes } from './chart-routes.ts';
import { sightAsked } from './sight-asked.ts';
import { standApart } from './stand-apart.ts';

/** A figure's course over 36 months, and its groups beside each other, as charts. */
export const figureCharts = [
  ...chartRoutes(paths.figureChart(':id'), everyoneSignedIn, async (asked) => {
    const of = figureAsked(asked);
    if ('is' in of) return of;
    const { indicator, asAt, sight, name, note } = of;
    await ready(asked.known, [indicator], daysCompared(asAt));
    return {
      name: `${indicator.id}-course-${name}`,
      svg: courseDrawing(indicator, asked.known, asAt, sight, note),
      about: `${indicator.id} over 36 months, ${name}`,
    };
  }),
  ...chartRoutes(paths.splitChart(':id'), everyoneSignedIn, (asked) => {
    const of = figureAsked(asked);
    if ('is' in of) return of;
    const { indicator, asAt, sight, name, note } = of;
    const by = splitNamed(asked.query.get('by') ?? '');
    if (by === undefined || !splitsOffered(indicator, sight, asked.known, asAt).includes(by))
      return { is: 'not-found' };
    const split = splitView(indicator, asked.known, asAt, sight, by);
    if (split === undefined) return { is: 'not-found' };
    const now = seen(indicator.id, figuresOn(asked.known, asAt), sight);
    const percent = indicator.unit === 'percent';
    return {
      name: `${indicator.id}-by-${by}-${name}`,
      svg: comparisonDrawing(
        {
          groups: split.rows.map(({ name: group, number, range, value, of: share, hidden }) => ({
            name: group,
            value: number,
            low: range?.low,
            high: range?.high,
            label: hidden ? share : `${value} (${share})`,
          })),
          everyone: now.number,
          everyoneLabel: `Everyone ${now.value}`,
          unit: indicator.unit,
          most: Math.max(split.fullBar, now.number ?? 0),
        },
        {
          finding: percent ? standApart(split.rows, split.heading) : furthest(split.rows),
          of: `${indicator.title} (${indicator.id}) by ${split.heading.toLowerCase()}`,
          note: percent ? `${note} Line: where chance alone could leave it, 19 times in 20.` : note,
        },
      ),
      about: `${indicator.id} by ${by}, ${name}`,
    };
  }),
];

interface FigureAsked {
  readonly indicator: Indicator;
  readonly asAt: CalendarDate;
  readonly sight: Sight;
  /** `as-at-2026-10-31`, as names of files end. */
  readonly name: string;
  /** As at when, and where it comes from. */
  readonly note: string;
}

function figureAsked(asked: Asked): FigureAsked | Answer {
  const { known, query, params, authority } = asked;
  const indicator = indicators.find(({ id }) => id === params['id']);
  if (indicator === undefined || indicator.awaits !== undefined) return { is: 'not-found' };
  const asAt = askedDay(query, known);
  if (typeof asAt !== 'string') return asAt;
  const sight = sightAsked(asked);
  return {
    indicator,
    asAt,
    sight,
    name: `as-at-${asAt}${knownInName(known)}${sight === 'whole' ? '' : '-for-publication'}`,
    note: `${authority}, as at ${inWords(asAt)}${knownInWords(known)}. Version ${indicator.version} of the figure.`,
  };
}

function knownInWords({ knownOn }: Pick<Known, 'knownOn'>): string {
  return knownOn === undefined ? '' : `, as known on ${inWords(knownOn)}`;
}

/** Of a figure that is no share: the highest and the lowest. */
function furthest(
  rows: readonly { readonly name: string; readonly number: number | undefined; readonly value: string }[],
): string {
  const told = rows.flatMap((row) => (row.number === undefined ? [] : [{ ...row, number: row.number }]));
  const [lowest] = told.toSorted((a, b) => a.number - b.number);
  const [highest] = told.toSorted((a, b) => b.number - a.number);
  if (lowest === undefined || highest === undefined) return 'Too few to show';
  if (lowest.number === highest.number) return `${highest.value} in each`;
  return `Highest ${highest.value}: ${highest.name}; lowest ${lowest.value}: ${lowest.name}`;
}
