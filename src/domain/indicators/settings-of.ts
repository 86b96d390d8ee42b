import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { DatedValue, SettingName, Settings } from '#domain/law/settings.ts';
import { situations } from './evidence/caseload-weight.ts';
import type { Indicator } from './indicator.ts';

const own: Readonly<Record<string, readonly SettingName[]>> = {
  A03: ['in-touch-live-weeks'],
  B04: ['caseload-ceiling'],
  B05: ['caseload-weight', ...situations.map(({ setting }) => setting)],
  C07: ['plan-review-months'],
  D06: ['bed-and-breakfast-working-days'],
};

/** Readings of the law by which somebody is eligible, relevant or former relevant: whom nearly every figure is about. */
const ofCategories: readonly SettingName[] = [
  'thirteen-weeks-days',
  'return-home-months',
  'ceasing-on-16th-birthday-is-after-16',
  'short-break-17-day-limit',
  'e41-counts-as-parental-responsibility',
];

/** The settings that decide what a figure counts, those of the legal categories apart. */
export function settingsOf({ id, when }: Pick<Indicator, 'id' | 'when'>): readonly SettingName[] {
  return [
    ...(own[id] ?? []),
    ...(when === 'B' ? (['birthday-window-months-before', 'birthday-window-months-after'] as const) : []),
  ];
}

/** Every setting by which a figure may change though nothing else has. */
export function settingsBehind(indicator: Pick<Indicator, 'id' | 'when'>): readonly SettingName[] {
  return [...settingsOf(indicator), ...ofCategories];
}

/** A setting that had another value on an earlier day. */
export interface SettingMoved {
  readonly name: SettingName;
  readonly before: DatedValue<number | boolean | string>;
  readonly now: DatedValue<number | boolean | string>;
}

/** The settings behind a figure that were changed after a day, up to another. */
export function settingsMoved(
  indicator: Pick<Indicator, 'id' | 'when'>,
  { values }: Settings,
  after: CalendarDate,
  upTo: CalendarDate,
): readonly SettingMoved[] {
  return settingsBehind(indicator).flatMap((name) => {
    const dated = values.get(name) ?? [];
    const [before, now] = [after, upTo].map((day) => dated.findLast(({ from }) => from <= day));
    return before === undefined || now === undefined || before.value === now.value
      ? []
      : [{ name, before, now }];
  });
}
