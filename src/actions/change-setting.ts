import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { isAuthority } from '#domain/benchmarks/compared.ts';
import { indicators } from '#domain/indicators/all.ts';
import { cannotStand, isTheme, onScorecard, scorecardEmptyFrom } from '#domain/indicators/scorecard.ts';
import { toleranceTooWide } from '#domain/indicators/tolerance.ts';
import { isPlace } from '#domain/law/scorecard-read.ts';
import { contradictionsOf } from '#domain/law/settings-contradictions.ts';
import type { Settings } from '#domain/law/settings.ts';
import { rangeInWords, rangeOf } from '#domain/law/setting-ranges.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { lockForChange } from '#store/changes.ts';
import {
  insertSettingChange,
  type SettingChange,
  settingChanges,
  type ToChange,
  withChanges,
} from '#store/settings.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { notFrom } from './days-of-settings.ts';

/** A mistake in a change, and the field that it is about. */
export interface SettingMistake {
  readonly field: 'target' | 'tolerance' | 'value' | 'theme' | 'place' | 'from' | 'reason';
  readonly says: string;
}

/** What became of a change. */
export type SettingChanged =
  | { readonly is: 'changed'; readonly number: number }
  /** Others changed the same setting since: nothing was done. */
  | { readonly is: 'overtaken'; readonly since: readonly SettingChange[] }
  | { readonly is: 'mistaken'; readonly mistakes: readonly SettingMistake[] };

/**
 * Changes a target, a policy value or what stands on the scorecard from a day on, with its reason and whoever changed
 * it. Nothing is overwritten: an earlier value stands until the day. Every mistake is told at once, and then nothing is
 * changed; nor is it where somebody else changed the same meanwhile, of which its author does not know.
 */
export async function changeSetting(
  db: Db,
  what: ToChange & {
    readonly authority: string;
    readonly today: CalendarDate;
    /** The number of the last change of this setting that its author had seen, 0 for none. */
    readonly seen: number;
    /** What is in force now: another setting may contradict the change. */
    readonly settings: Settings;
  },
): Promise<SettingChanged> {
  const { authority, today, seen, settings, ...change } = what;
  const mistakes = settingMistakes(change, settings, today);
  if (mistakes.length > 0) return { is: 'mistaken', mistakes };
  return within(db, authority, async (trx): Promise<SettingChanged> => {
    await lockForChange(trx, authority);
    const since = (await settingChanges(trx)).filter(
      ({ kind, name, number }) => kind === change.kind && name === change.name && number > seen,
    );
    if (since.length > 0) return { is: 'overtaken', since };
    return { is: 'changed', number: await insertSettingChange(trx, authority, change) };
  });
}

/** What is wrong with a change, all of it. */
export function settingMistakes(
  change: ToChange,
  settings: Settings,
  today: CalendarDate,
): readonly SettingMistake[] {
  const unexplained: readonly SettingMistake[] =
    change.reason.trim() === ''
      ? [{ field: 'reason', says: 'Say why it changes, and who decided it' }]
      : change.reason.length > LONGEST_REASON
        ? [{ field: 'reason', says: `Say it in ${LONGEST_REASON} characters at most` }]
        : [];
  const never = notFrom(change.from, today);
  return [
    ...unexplained,
    ...mistakesOfKind(change, settings),
    ...(never === undefined ? [] : [{ field: 'from' as const, says: never }]),
  ];
}

const LONGEST_REASON = 500;

function mistakesOfKind(change: ToChange, settings: Settings): readonly SettingMistake[] {
  switch (change.kind) {
    case 'target':
      return mistakesOfTarget(change, settings);
    case 'value':
      return mistakesOfValue(change, settings);
    case 'scorecard':
      return mistakesOfPlace(change, settings);
  }
}

function mistakesOfTarget(
  { name, value: { target, tolerance }, from }: ToChange & { readonly kind: 'target' },
  settings: Settings,
): readonly SettingMistake[] {
  const mistakes: SettingMistake[] = [];
  const indicator = indicators.find(({ id }) => id === name);
  const percent = indicator?.unit === 'percent';
  if (!(target >= 0))
    mistakes.push({ field: 'target', says: 'Enter a target that is a number, not below 0' });
  else if (percent && target > 100) mistakes.push({ field: 'target', says: 'A percentage is at most 100' });
  if (!(tolerance >= 0))
    mistakes.push({ field: 'tolerance', says: 'Enter a tolerance that is a number, not below 0' });
  else if (percent && tolerance > 50)
    mistakes.push({
      field: 'tolerance',
      says: 'A tolerance of more than 50 points would call everything near',
    });
  if (mistakes.length > 0) return mistakes;
  const tooWide = indicator === undefined ? undefined : toleranceTooWide({ target, tolerance }, indicator);
  return [
    ...(tooWide === undefined ? [] : [{ field: 'tolerance' as const, says: tooWide }]),
    ...(name === 'B04'
      ? contradictionsOf(name, target, from, settings).map((says) => ({ field: 'target' as const, says }))
      : []),
  ];
}

function mistakesOfPlace(
  { name, value: { theme, place }, from }: ToChange & { readonly kind: 'scorecard' },
  settings: Settings,
): readonly SettingMistake[] {
  const refused = cannotStand(name);
  if (refused !== undefined) return [{ field: 'theme', says: refused }];
  if (theme !== null) {
    return [
      ...(isTheme(theme)
        ? []
        : [{ field: 'theme' as const, says: 'Choose a theme, or that it comes off the scorecard' }]),
      ...(place === undefined || isPlace(place)
        ? []
        : [{ field: 'place' as const, says: 'Enter its place as a whole number: 1 is the first' }]),
    ];
  }
  if (!onScorecard(settings, from).some(({ id }) => id === name))
    return [{ field: 'theme', says: `It does not stand on the scorecard on ${inWords(from)}` }];
  const others = settings.scorecard.filter((one) => one.from !== from || one.figure !== name);
  const off = { from, figure: name, theme, place: undefined, source: '' };
  const empty = scorecardEmptyFrom([
    ...others.filter((one) => one.from <= from),
    off,
    ...others.filter((one) => one.from > from),
  ]);
  return empty === undefined
    ? []
    : [
        {
          field: 'theme',
          says: `No figure would be left on the scorecard from ${inWords(empty)}: put another on it first`,
        },
      ];
}

function mistakesOfValue(
  change: ToChange & { readonly kind: 'value' },
  settings: Settings,
): readonly SettingMistake[] {
  const { name, value: { value }, from } = change; // prettier-ignore
  // The reader of settings knows of each what kind of value it takes; the reason is asked for apart.
  const { problems } = readSettings(withChanges(undefined, [{ ...change, reason: change.reason || '–' }]));
  const [problem] = problems;
  if (problem !== undefined) return [{ field: 'value', says: askedOf(name) ?? problem }];
  if (name === 'compared-as' && value !== '' && !isAuthority(String(value)))
    return [
      {
        field: 'value',
        says: 'Enter the ONS code of an authority, such as E10000008, or nothing for its own',
      },
    ];
  if (typeof value !== 'number') return [];
  return contradictionsOf(name, value, from, settings).map((says) => ({ field: 'value', says }));
}

/** What is to be entered; undefined of a setting that there is not, and of text. */
function askedOf(name: string): string | undefined {
  const [setting, shipped] = [...shippedSettings.values].find(([one]) => one === name) ?? [];
  if (setting === undefined) return undefined;
  const range = rangeOf(setting);
  if (range !== undefined) return `Enter ${rangeInWords(range)}`;
  return typeof shipped?.at(0)?.value === 'boolean' ? 'Enter yes or no' : undefined;
}
