import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { indicators } from '#domain/indicators/all.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { DatedValue, Settings } from '#domain/law/settings.ts';
import { paths } from '../../paths.ts';
import { figure } from '../../words/numbers.ts';
import { settingsInWords } from '../../words/setting.ts';

/** A setting in force, in words. */
export interface SettingRow {
  readonly name: string;
  readonly code: string;
  readonly href: string;
  readonly value: string;
  readonly tolerance: string | undefined;
  readonly source: string;
  /** What it becomes, where a later day is known. */
  readonly toCome: string | undefined;
}

/** Targets of figures that have a direction, as on a day. */
export function targetRows(settings: Settings, on: CalendarDate): readonly SettingRow[] {
  return indicators
    .filter(({ direction }) => direction !== 'context')
    .map((indicator) => {
      const { id, title, unit } = indicator;
      const target = targetOn(indicator, settings, on);
      const next = settings.targets.get(id)?.find(({ from }) => from > on);
      return {
        name: title,
        code: id,
        href: paths.setting('targets', id),
        value: target === undefined ? '–' : figure(target.value, unit),
        tolerance: target === undefined ? undefined : String(target.tolerance),
        source: target === undefined ? 'none set' : whose(target.by),
        toCome:
          next === undefined ? undefined : `${figure(next.value.target, unit)} from ${inWords(next.from)}`,
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
      source: now?.source ?? '',
      toCome: next === undefined ? undefined : `${valueInWords(next.value)} from ${inWords(next.from)}`,
    };
  });
}

export function valueInWords(value: number | boolean | string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === '' ? 'its own' : String(value);
}

function whose(by: string): string {
  if (by === 'law') return 'expected by law';
  return by === 'policy' ? 'as shipped' : by;
}
