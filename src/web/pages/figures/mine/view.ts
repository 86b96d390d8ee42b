import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Measured, MeasuredGroup } from '#domain/indicators/measure.ts';
import { scorecardOn } from '#domain/indicators/scorecard.ts';
import { type DayShown, dayShown } from '../../../figures/day-shown.ts';
import type { OwnGroup } from '../../../figures/own-group.ts';
import { figuresOn, seen } from '../../../figures/seen.ts';
import type { Shown } from '../../../figures/sight.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { Known } from '../../../known.ts';
import { paths } from '../../../paths.ts';
import { type SplitRow, splitRows } from '../split-rows.ts';

/** The scorecard's figures of one worker or team, beside everyone's. */
export interface MineView {
  readonly whose: OwnGroup;
  readonly day: DayShown;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly MineRow[] }[];
  /** Figures of the scorecard that are not split so, by title. */
  readonly leftOut: readonly string[];
  readonly limits: Limits;
}

export interface MineRow {
  readonly indicator: Indicator;
  /** The figure's page, split so. */
  readonly href: string;
  /** As the split on the figure's page has it; undefined: nobody of the group is in the figure. */
  readonly own: OwnRow | undefined;
  readonly team: OwnRow | undefined;
  readonly everyone: { readonly shown: Shown; readonly measured: Measured };
}

/** A row of a split with what it was counted from. */
export interface OwnRow extends SplitRow {
  readonly counted: MeasuredGroup | undefined;
}

/** What someone's own figures say on a day. */
export function mineView(whose: OwnGroup, known: Known, asAt: CalendarDate): MineView {
  const themes = scorecardOn(known.population.settings, asAt);
  const day = dayShown(known, asAt);
  const isSplit = ({ breakdowns }: Indicator): boolean => breakdowns.includes(whose.by);
  return {
    whose,
    day,
    groups: themes.flatMap(({ heading, figures }) => {
      const split = figures.filter(isSplit);
      if (split.length === 0) return [];
      return [
        {
          heading,
          rows: split.map((indicator) => ({
            indicator,
            href: `${paths.figure(indicator.id, { ...day.query, by: whose.by })}#split`,
            own: rowOf(indicator, known, asAt, whose.by, whose.group),
            team: whose.team === undefined ? undefined : rowOf(indicator, known, asAt, 'team', whose.team),
            everyone: {
              shown: seen(indicator.id, figuresOn(known, asAt), 'whole'),
              measured: known.measured(indicator, asAt),
            },
          })),
        },
      ];
    }),
    leftOut: themes.flatMap(({ figures }) =>
      figures.filter((figure) => !isSplit(figure)).map(({ title }) => title),
    ),
    limits: known.limits,
  };
}

function rowOf(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  by: OwnGroup['by'],
  group: string,
): OwnRow | undefined {
  if (!indicator.breakdowns.includes(by)) return undefined;
  const row = splitRows(indicator, known, asAt, 'whole', by).find((one) => one.group === group);
  if (row === undefined) return undefined;
  return { ...row, counted: known.split(indicator, asAt, by).find((one) => one.group === group) };
}
