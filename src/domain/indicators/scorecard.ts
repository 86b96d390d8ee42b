import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ScorecardChange, Settings } from '#domain/law/settings.ts';
import { indicators } from './all.ts';
import type { Indicator } from './indicator.ts';

/** What a scorecard may be divided into, in its order. A theme without a figure is not shown. */
export const themes = [
  'Staying in touch',
  'Home',
  'Learning and work',
  'Pathway plans',
  'Workers',
  'Health and safety',
  'Money and rights',
  'Voice and leadership',
  'Records',
  'Children’s services as a whole',
] as const;
export type Theme = (typeof themes)[number];

/** The figures that a service watches each month, as shipped: what a leaving care board asks about first. */
const shipped: Partial<Record<Theme, readonly string[]>> = {
  'Staying in touch': ['A01', 'A02', 'A03', 'A13'],
  Home: ['D01', 'D02', 'D03', 'D06', 'D07'],
  'Learning and work': ['E01', 'E02', 'E11'],
  'Pathway plans': ['C05', 'C06', 'C07', 'C17'],
  Workers: ['B02', 'B04', 'B07'],
  'Health and safety': ['F01', 'F02', 'G01', 'G02'],
  Records: ['I14'],
};

/** A theme of the scorecard with its figures, in order. */
export interface ThemeShown {
  readonly heading: Theme;
  readonly figures: readonly Indicator[];
}

/**
 * The scorecard as it stands on a day: the shipped one with every change up to the day made to it, one after the other.
 * Themes without a figure are left out.
 */
export function scorecardOn({ scorecard }: Settings, on: CalendarDate): readonly ThemeShown[] {
  const ids = new Map<Theme, string[]>(themes.map((theme) => [theme, [...(shipped[theme] ?? [])]]));
  for (const { from, figure, theme, place } of scorecard) {
    if (from > on) break; // they are in order of day
    for (const [one, standing] of ids)
      ids.set(
        one,
        standing.filter((id) => id !== figure),
      );
    const among = theme === null ? undefined : ids.get(theme);
    among?.splice((place ?? among.length + 1) - 1, 0, figure);
  }
  return [...ids].flatMap(([heading, of]) => {
    const figures = of.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
    return figures.length === 0 ? [] : [{ heading, figures }];
  });
}

/** Every figure of the scorecard on a day, in order. */
export function onScorecard(settings: Settings, on: CalendarDate): readonly Indicator[] {
  return scorecardOn(settings, on).flatMap(({ figures }) => figures);
}

/** The first day on which the changes leave nothing on the scorecard; undefined: something always stands there. */
export function scorecardEmptyFrom(changes: readonly ScorecardChange[]): CalendarDate | undefined {
  const left = new Set(themes.flatMap((theme) => shipped[theme] ?? []));
  for (const [at, { from, figure, theme }] of changes.entries()) {
    if (theme === null) left.delete(figure);
    else left.add(figure);
    if (left.size === 0 && changes[at + 1]?.from !== from) return from;
  }
  return undefined;
}

/** Why a figure cannot stand on a scorecard; undefined where it can. */
export function cannotStand(figure: string): string | undefined {
  const known = indicators.find(({ id }) => id === figure);
  if (known === undefined) return `There is no figure "${figure}".`;
  if (known.awaits === undefined) return undefined;
  return `${known.title} (${figure}) waits for ${known.awaits}: until they are recorded it counts nobody, and cannot stand on the scorecard.`;
}

export function isTheme(text: unknown): text is Theme {
  return themes.some((theme) => theme === text);
}
