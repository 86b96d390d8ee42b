import { calendarDate } from '#calendar/calendar-date.ts';
import { categoryHistory } from '#domain/law/category-history.ts';
import { type CategoryCode, categoryOn, type CategoryPeriod } from '#domain/law/category.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { DatedValue, SettingName, Settings } from '#domain/law/settings.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';

/** The category of a person on a day, with its reasons. */
export function categoryOf(
  person: YoungPerson,
  day: string,
  settings: Settings = shippedSettings,
): CategoryPeriod {
  return categoryOn(categoryHistory(person, settings), calendarDate(day));
}

/** The code alone. */
export function codeOf(person: YoungPerson, day: string, settings: Settings = shippedSettings): CategoryCode {
  return categoryOf(person, day, settings).code;
}

/** The whole history as lines: `2024-03-10 E`. */
export function historyOf(person: YoungPerson, settings: Settings = shippedSettings): readonly string[] {
  return categoryHistory(person, settings).map(({ code, from }) => `${from} ${code}`);
}

/** The shipped settings with one of them given another value, from a day on. */
export function settingsWith(
  name: SettingName,
  value: DatedValue<number | boolean | string>['value'],
  from = '1989-11-16',
): Settings {
  const shipped = shippedSettings.values.get(name) ?? [];
  const dated = { from: calendarDate(from), value, source: 'the test' };
  return { ...shippedSettings, values: new Map(shippedSettings.values).set(name, [...shipped, dated]) };
}
