import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import { dayShown } from '../../../figures/day-shown.ts';
import { splitsOffered } from '../../../figures/groups.ts';
import type { Sight } from '../../../figures/sight.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { Known } from '../../../known.ts';
import { paths } from '../../../paths.ts';
import { splitInWords } from '../../../words/group.ts';
import { type SplitRow, splitRows } from '../split-rows.ts';

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
  const { id, unit } = indicator;
  const day = dayShown(known, asAt).query;
  const rows = splitRows(indicator, known, asAt, sight, by);
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
