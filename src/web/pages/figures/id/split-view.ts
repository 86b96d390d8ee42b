import type { CalendarDate } from '#calendar/calendar-date.ts';
import { clearDifference } from '#domain/indicators/clear-difference.ts';
import type { Breakdown, Direction, Indicator } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup, Totals } from '#domain/indicators/measure.ts';
import { dayShown } from '../../../figures/day-shown.ts';
import { groupKey, splitsOffered } from '../../../figures/groups.ts';
import { figuresOn, seenRows } from '../../../figures/seen.ts';
import type { ShownRow, Sight } from '../../../figures/sight.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { Known } from '../../../known.ts';
import { paths } from '../../../paths.ts';
import { groupInWords, splitInWords } from '../../../words/group.ts';

/** A figure, group by group, in words. */
export interface SplitView {
  readonly by: Breakdown;
  readonly heading: string;
  readonly choices: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly rows: readonly SplitRow[];
  /** What a whole bar stands for, in the figure's unit. */
  readonly fullBar: number;
  readonly limits: Limits;
}

export interface SplitRow extends ShownRow {
  readonly name: string;
  /** The people behind it, for those who may see lists. */
  readonly href: string | undefined;
  /** How a share stands to that of everyone else, beyond what chance does; undefined where that is not asked. */
  readonly beside: string | undefined;
}

/** A figure split one way, as someone may see it. Undefined: it is not split at all. */
export function splitView(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
  asked: Breakdown | undefined,
): SplitView | undefined {
  const offered = splitsOffered(indicator, sight, known, asAt);
  const by = asked ?? offered[0];
  if (by === undefined || !offered.includes(by)) return undefined;
  const { id, unit, direction } = indicator;
  const day = dayShown(known, asAt).query;
  const groups = known.split(indicator, asAt, by);
  const whole = known.measured(indicator, asAt);
  const rows = seenRows(id, by, figuresOn(known, asAt), sight).map((row): SplitRow => {
    const group = groups.find((one) => one.group === row.group);
    return {
      ...row,
      name: groupInWords(by, row.group, known),
      href:
        sight === 'whole'
          ? paths.figurePeople(id, { ...day, by, group: groupKey(by, row.group, known) })
          : undefined,
      beside:
        group === undefined || row.hidden || row.withUnknown || row.group === null || unit !== 'percent'
          ? undefined
          : besideTheRest(group, whole, direction),
    };
  });
  return {
    by,
    heading: splitInWords[by],
    choices: offered.map((one) => ({
      text: splitInWords[one],
      href: `${paths.figure(id, { ...day, by: one })}#split`,
      current: one === by,
    })),
    rows,
    fullBar: unit === 'percent' ? 100 : Math.max(1, ...rows.map(({ number }) => number ?? 0)),
    limits: known.limits,
  };
}

/** A group beside everyone who is not in it: what chance alone could do is no news. */
function besideTheRest(group: MeasuredGroup, whole: Totals, direction: Direction): string | undefined {
  const rest = {
    numerator: whole.numerator - group.numerator,
    denominator: whole.denominator - group.denominator,
  };
  if (rest.denominator <= 0) return undefined;
  const differs = clearDifference(group, rest);
  if (differs === 'not-clear') return 'No clear difference';
  const good = direction === 'context' ? undefined : (direction === 'high') === (differs === 'higher');
  const word = differs === 'higher' ? 'Higher' : 'Lower';
  return good === undefined ? word : `${word}: ${good ? 'better' : 'worse'}`;
}
