import type { CalendarDate } from '#calendar/calendar-date.ts';
import { clearDifference } from '#domain/indicators/clear-difference.ts';
import type { Breakdown, Direction, Indicator } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup, Totals } from '#domain/indicators/measure.ts';
import { betterOrWorse } from '../../figures/better-or-worse.ts';
import { dayShown } from '../../figures/day-shown.ts';
import { groupKey } from '../../figures/groups.ts';
import { figuresOn, seenRows } from '../../figures/seen.ts';
import type { ShownRow, Sight } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { groupInWords } from '../../words/group.ts';

/** A group of a split, in words. */
export interface SplitRow extends ShownRow {
  readonly name: string;
  /** The people behind it, for those who may see lists. */
  readonly href: string | undefined;
  /** How a share stands to that of everyone else, beyond what chance does; undefined where that is not asked. */
  readonly beside: string | undefined;
}

/** The groups of a split that a figure has, as someone may see them. */
export function splitRows(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
  by: Breakdown,
): readonly SplitRow[] {
  const { id, unit, direction } = indicator;
  const day = dayShown(known, asAt).query;
  const groups = known.split(indicator, asAt, by);
  const whole = known.measured(indicator, asAt);
  return seenRows(id, by, figuresOn(known, asAt), sight).map((row): SplitRow => {
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
  const good = betterOrWorse(direction, differs);
  const word = differs === 'higher' ? 'Higher' : 'Lower';
  return good === undefined ? word : `${word}: ${good}`;
}
