import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { DatedValue, SettingName, Settings } from '#domain/law/settings.ts';
import { assemble } from '#domain/people/assemble.ts';
import { smallCounty } from '../../../test/journeys/small-county.ts';
import { measure } from './measure.ts';
import { settingsBehind, settingsMoved } from './settings-of.ts';

type Values = readonly DatedValue<number | boolean | string>[];

/** The shipped settings, which write down what is asked of them. */
class Asked extends Map<SettingName, Values> {
  readonly names = new Set<SettingName>();
  override get(name: SettingName): Values | undefined {
    this.names.add(name);
    return super.get(name);
  }
}

const { folder, tables } = smallCounty();
const facts = tables.flatMap((table) => table.facts);
const counted = indicators.filter(({ awaits, imported }) => awaits === undefined && imported !== true);

test.each(counted.map((indicator) => [indicator.id, indicator] as const))(
  '%s asks no setting that is not said to be behind it',
  (_id, indicator) => {
    const values = new Asked(shippedSettings.values);
    const settings: Settings = { ...shippedSettings, values };
    const { population } = assemble({
      authority: folder.authority,
      extracts: tables,
      teams: folder.teams,
      workers: folder.workers,
      settings,
      facts,
    });
    values.names.clear();
    measure(indicator, population, calendarDate('2026-10-31'));
    const behind = new Set(settingsBehind(indicator));
    expect([...values.names].filter((name) => !behind.has(name))).toEqual([]);
    if (indicator.id === 'A03') expect(values.names).toContain('in-touch-live-weeks');
    if (indicator.id === 'C07') expect(values.names).toContain('plan-review-months');
  },
);

test.each([
  ['2026-08-31', 0],
  ['2026-09-01', 1],
  ['2026-09-02', 1],
])('a setting of 1 September 2026, as at %s against a year earlier', (upTo, many) => {
  const values = new Map(shippedSettings.values);
  const shipped = values.get('in-touch-live-weeks') ?? [];
  values.set('in-touch-live-weeks', [
    ...shipped,
    { from: calendarDate('2026-09-01'), value: 6, source: 'Board' },
  ]);
  const moved = settingsMoved(
    { id: 'A03', when: 'A' },
    { ...shippedSettings, values },
    calendarDate('2025-08-31'),
    calendarDate(upTo),
  );
  expect(moved.map(({ before, now }) => [before.value, now.value])).toEqual(many === 0 ? [] : [[8, 6]]);
});
