import { changeSetting, type SettingChanged } from '#actions/change-setting.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Settings } from '#domain/law/settings.ts';
import { type SettingChange, settingChanges, type SettingGiven } from '#store/settings.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** Settings as people change them: their history, and changing one. */
export interface ChangingSettings {
  /** Every change, the first first. */
  readonly changes: () => Promise<readonly SettingChange[]>;
  readonly change: (
    given: SettingGiven,
    about: {
      readonly name: string;
      readonly from: CalendarDate;
      readonly reason: string;
      readonly by: string;
      readonly today: CalendarDate;
      readonly seen: number;
      readonly settings: Settings;
    },
  ) => Promise<SettingChanged>;
}

/** The settings of an authority; `now` in milliseconds since 1970. */
export function settingsIn(
  db: Db,
  authority: string,
  { now }: { readonly now: () => number },
): ChangingSettings {
  return {
    changes: () => within(db, authority, settingChanges),
    change: (given, about) =>
      changeSetting(db, { ...given, ...about, authority, at: new Date(now()).toISOString() }),
  };
}
