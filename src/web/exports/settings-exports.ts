import type { Settings } from '#domain/law/settings.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { Sheet, WorkbookCell } from '#returns/writing/workbook.ts';
import type { SettingChange } from '#store/settings.ts';
import { dayInEngland } from '../derived/earlier-day.ts';
import { changesOf, settingNamed } from '../pages/settings/kind/route.ts';
import { placeInWords, placeRows, targetRows, valueRows } from '../pages/settings/view.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import { settingsInWords, valueInWords } from '../words/setting.ts';
import { exportRoutes } from './export-routes.ts';

/** What is in force today, and how all of it came to be so. */
const allSettings = exportRoutes(paths.settingsFile(), everyoneSignedIn, async (asked) => {
  const { known, today, changingSettings } = asked;
  return {
    name: `settings-${today}`,
    sheets: [inForceSheet(known.population.settings, today), changesSheet(await changingSettings.changes())],
    people: [],
    about: 'settings',
  };
});

function inForceSheet(settings: Settings, today: CalendarDate): Sheet {
  const valueOf = (code: string): WorkbookCell => {
    const dated: readonly { readonly from: CalendarDate; readonly value: number | boolean | string }[] =
      [...settings.values].find(([name]) => name === code)?.[1] ?? [];
    const now = dated.findLast(({ from }) => from <= today)?.value;
    return now === undefined ? null : cellOf(now);
  };
  const targetOf = (code: string) => {
    const indicator = indicators.find(({ id }) => id === code);
    return indicator === undefined ? undefined : targetOn(indicator, settings, today);
  };
  return {
    name: 'In force',
    header: ['Kind', 'Code', 'Name', 'Value', 'Tolerance', 'From where', 'To come'],
    rows: [
      ...targetRows(settings, today).map(({ code, name, source, toCome }) => {
        const target = targetOf(code);
        return [
          'Target',
          code,
          name,
          target?.value ?? null,
          target?.tolerance ?? null,
          source,
          toCome ?? null,
        ];
      }),
      ...valueRows(settings, today).map(({ code, name, source, toCome }) => [
        'Local policy',
        code,
        name,
        valueOf(code),
        null,
        source,
        toCome ?? null,
      ]),
      ...placeRows(settings, today)
        .filter(({ theme }) => theme !== undefined)
        .map(({ code, name, value, source, toCome }) => [
          'Scorecard',
          code,
          name,
          value,
          null,
          source,
          toCome ?? null,
        ]),
    ],
  };
}

/** How one setting was changed. */
const oneSetting = exportRoutes(paths.settingFile(':kind', ':name'), everyoneSignedIn, async (asked) => {
  const found = settingNamed(asked);
  if (found === undefined) return { is: 'not-found' };
  const { code } = found.row;
  return {
    name: `setting-${code}-changes`,
    sheets: [changesSheet(await changesOf(asked, found))],
    people: [],
    about: `how the setting ${code} was changed`,
  };
});

/** The newest first, as on the page. */
function changesSheet(changes: readonly SettingChange[]): Sheet {
  return {
    name: 'Changes',
    header: ['From', 'Kind', 'Code', 'Name', 'To', 'Tolerance', 'Why', 'By', 'Changed on'],
    rows: changes.toReversed().map((change) => {
      const on = dayInEngland(change.at);
      return [
        { day: change.from },
        ...changed(change),
        change.reason,
        change.by,
        on === undefined ? null : { day: on },
      ];
    }),
  };
}

function changed(change: SettingChange): readonly WorkbookCell[] {
  const { name } = change;
  const figure = indicators.find(({ id }) => id === name)?.title ?? name;
  switch (change.kind) {
    case 'target':
      return ['Target', name, figure, change.value.target, change.value.tolerance];
    case 'value':
      return [
        'Local policy',
        name,
        Object.entries(settingsInWords).find(([code]) => code === name)?.[1] ?? name,
        cellOf(change.value.value),
        null,
      ];
    case 'scorecard':
      return ['Scorecard', name, figure, placeInWords(change.value), null];
  }
}

/** A number as one, whatever else in words. */
function cellOf(value: number | boolean | string): WorkbookCell {
  return typeof value === 'number' ? value : valueInWords(value);
}

export const settingsExports = [...allSettings, ...oneSetting];
