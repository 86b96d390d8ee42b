import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { indicators } from '#domain/indicators/all.ts';
import { cannotStand, scorecardOn } from '#domain/indicators/scorecard.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { DatedValue, Settings } from '#domain/law/settings.ts';
import { paths } from '../../paths.ts';
import { inUnit } from '../../words/numbers.ts';
import { settingsInWords, valueInWords } from '../../words/setting.ts';

/** What a form's boxes for a setting hold. */
export type InForce = Readonly<Partial<Record<'target' | 'tolerance' | 'value' | 'theme' | 'place', string>>>;

/** A setting in force, in words. */
export interface SettingRow {
  readonly name: string;
  readonly code: string;
  readonly href: string;
  readonly value: string;
  readonly tolerance: string | undefined;
  /** The same as it would be typed: empty where nothing is in force. */
  readonly inForce: InForce;
  readonly source: string;
  /** What it becomes, where a later day is known. */
  readonly toCome: string | undefined;
}

/** A figure and where it stands on the scorecard. */
export interface PlaceRow extends SettingRow {
  /** Undefined: it does not stand there. */
  readonly theme: string | undefined;
  /** Whether it can: not while it waits for a record. */
  readonly mayStand: boolean;
}

/** The settings of the page, by the part of their address that says which they are. */
export type SettingKind = 'targets' | 'values' | 'scorecard';

/** Settings of a kind, as on a day. */
export function rowsOf(kind: SettingKind, settings: Settings, on: CalendarDate): readonly SettingRow[] {
  switch (kind) {
    case 'targets':
      return targetRows(settings, on);
    case 'values':
      return valueRows(settings, on);
    case 'scorecard':
      return placeRows(settings, on);
  }
}

/** Every figure with its place on the scorecard as on a day, those that stand there first; those that cannot last. */
export function placeRows(settings: Settings, on: CalendarDate): readonly PlaceRow[] {
  const places = scorecardOn(settings, on).flatMap(({ heading, figures }) =>
    figures.map(({ id }, at) => ({ id, theme: heading, place: at + 1 })),
  );
  const order = [
    ...places.map(({ id }) => id),
    ...indicators.map(({ id }) => id).filter((id) => !places.some((one) => one.id === id)),
  ];
  return order.flatMap((code) => {
    const figureOf = indicators.find(({ id }) => id === code);
    if (figureOf === undefined) return [];
    const stands = places.find(({ id }) => id === code);
    const changes = settings.scorecard.filter((one) => one.figure === code);
    const last = changes.findLast(({ from }) => from <= on);
    const next = changes.find(({ from }) => from > on);
    return {
      name: figureOf.title,
      code,
      href: paths.setting('scorecard', code),
      value: stands === undefined ? OFF : placeInWords(stands),
      tolerance: undefined,
      inForce: stands === undefined ? {} : { theme: stands.theme, place: String(stands.place) },
      source: cannotStand(code) ?? last?.source ?? 'as shipped',
      toCome: next === undefined ? undefined : `${placeInWords(next)} from ${inWords(next.from)}`,
      theme: stands?.theme,
      mayStand: figureOf.awaits === undefined,
    };
  });
}

const OFF = 'not on the scorecard';

/** "Home, place 2". */
export function placeInWords(of: {
  readonly theme: string | null;
  readonly place?: number | undefined;
}): string {
  if (of.theme === null) return OFF;
  return of.place === undefined ? `${of.theme}, last` : `${of.theme}, place ${of.place}`;
}

/** Targets of figures that have a direction, as on a day. */
export function targetRows(settings: Settings, on: CalendarDate): readonly SettingRow[] {
  return indicators
    .filter(({ direction }) => direction !== 'context')
    .map((indicator) => {
      const { id, title, unit, counts } = indicator;
      const target = targetOn(indicator, settings, on);
      const next = settings.targets.get(id)?.find(({ from }) => from > on);
      return {
        name: title,
        code: id,
        href: paths.setting('targets', id),
        value: target === undefined ? '–' : inUnit(target.value, unit, counts),
        tolerance: target === undefined ? undefined : String(target.tolerance),
        inForce:
          target === undefined ? {} : { target: String(target.value), tolerance: String(target.tolerance) },
        source: target === undefined ? 'none set' : whose(target.by),
        toCome:
          next === undefined
            ? undefined
            : `${inUnit(next.value.target, unit, counts)} from ${inWords(next.from)}`,
      };
    });
}

/** Policy values, as on a day. */
export function valueRows(settings: Settings, on: CalendarDate): readonly SettingRow[] {
  return Object.entries(settingsInWords).map(([code, name]) => {
    const dated: readonly DatedValue<number | boolean | string>[] =
      [...settings.values].find(([known]) => known === code)?.[1] ?? [];
    const now = dated.findLast(({ from }) => from <= on);
    const next = dated.find(({ from }) => from > on);
    return {
      name,
      code,
      href: paths.setting('values', code),
      value: now === undefined ? '–' : valueInWords(now.value),
      tolerance: undefined,
      inForce: now === undefined ? {} : { value: asTyped(now.value) },
      source: now?.source ?? '',
      toCome: next === undefined ? undefined : `${valueInWords(next.value)} from ${inWords(next.from)}`,
    };
  });
}

function asTyped(value: number | boolean | string): string {
  return typeof value === 'boolean' ? valueInWords(value) : String(value);
}

function whose(by: string): string {
  if (by === 'law') return 'expected by law';
  return by === 'policy' ? 'as shipped' : by;
}
