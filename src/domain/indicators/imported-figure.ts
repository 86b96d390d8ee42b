import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator, Period } from './indicator.ts';
import type { Measured } from './measure.ts';
import type { MeasuredPart } from './tally.ts';

/** A figure that is brought in ready-made, with its source: one period of one figure, or of one of its parts. */
export interface ImportedFigure {
  readonly indicator: string;
  /** A further figure of the indicator; undefined: the figure itself. */
  readonly part: string | undefined;
  /** The first day it is of; undefined: it is of one day. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate;
  /** In the figure's own unit: per cent, a rate, days. */
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly source: string;
}

/** The figures that are brought in; each has `imported: true`. Kept here for readers, which need not know what they mean. */
export const importedIds: ReadonlySet<string> = new Set([
  'B14', 'J01', 'J02', 'J03', 'J04', 'J05', 'J06', 'J07', 'J10', 'J11', 'J12', 'J13', 'J14', 'J15',
]); // prettier-ignore

/** A figure as the newest one that was brought in has it, of those whose period had ended by the day. */
export function importedAsAt(
  { id, version, title, unit, parts = [] }: Indicator,
  figures: readonly ImportedFigure[],
  asAt: CalendarDate,
): Measured {
  const own = figures.filter((one) => one.indicator === id && one.to <= asAt);
  const main = newestOf(own.filter(({ part }) => part === undefined));
  const period: Period =
    main === undefined ? { from: asAt, to: asAt } : { from: main.from ?? main.to, to: main.to };
  return {
    id,
    version,
    title,
    unit,
    period,
    numerator: main?.numerator ?? 0,
    denominator: main?.denominator ?? 0,
    excluded: 0,
    cannotTell: 0,
    value: main?.value ?? null,
    ...(main === undefined ? {} : { source: main.source }),
    ...(parts.length === 0
      ? {}
      : {
          parts: parts.map(({ key, unit: of }): MeasuredPart => {
            const part = newestOf(own.filter((one) => one.part === key && isOfSamePeriod(one, main)));
            return {
              key,
              unit: of,
              numerator: part?.numerator ?? 0,
              denominator: part?.denominator ?? 0,
              value: part?.value ?? null,
            };
          }),
        }),
  };
}

/** A part stands under its figure's period and source; where the figure itself was never brought in it has neither. */
function isOfSamePeriod(part: ImportedFigure, main: ImportedFigure | undefined): boolean {
  return main !== undefined && part.to === main.to && part.from === main.from;
}

/** The last that was given for the newest period. */
function newestOf(figures: readonly ImportedFigure[]): ImportedFigure | undefined {
  let newest: ImportedFigure | undefined;
  for (const figure of figures) if (newest === undefined || figure.to >= newest.to) newest = figure;
  return newest;
}
