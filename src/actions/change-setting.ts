import { isAuthority } from '#domain/benchmarks/compared.ts';
import { indicators } from '#domain/indicators/all.ts';
import { situations } from '#domain/indicators/evidence/caseload-weight.ts';
import { cannotStand, isTheme, onScorecard, scorecardEmptyFrom } from '#domain/indicators/scorecard.ts';
import { inWords } from '#calendar/words.ts';
import { isPlace } from '#domain/law/scorecard-read.ts';
import { numberOn, type SettingName, type Settings } from '#domain/law/settings.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import { lockForChange } from '#store/changes.ts';
import { insertSettingChange, type ToChange, withChanges } from '#store/settings.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** A mistake in a change, and the field that it is about. */
export interface SettingMistake {
  readonly field: 'target' | 'tolerance' | 'value' | 'theme' | 'place' | 'from' | 'reason';
  readonly says: string;
}

/** What became of a change. */
export type SettingChanged =
  | { readonly is: 'changed'; readonly number: number }
  | { readonly is: 'mistaken'; readonly mistakes: readonly SettingMistake[] };

/** Pairs of settings of which the first may not be more than the second. */
const notMoreThan: readonly (readonly [SettingName, SettingName, string])[] = [
  [
    'plan-review-months-authority-home',
    'plan-review-months',
    'Reviews where the authority provides the home cannot be further apart than all others',
  ],
];

/** The least that a setting may be, beyond what its kind asks. */
const atLeast: Partial<Record<SettingName, number>> = {
  'caseload-ceiling': 1,
  ...Object.fromEntries(situations.map(({ setting }) => [setting, 0.1])),
};

/**
 * Changes a target, a policy value or what stands on the scorecard from a day on, with its reason and whoever changed it. Nothing is overwritten: an
 * earlier value stands until the day. Every mistake is told at once, and then nothing is changed.
 */
export async function changeSetting(
  db: Db,
  what: ToChange & {
    readonly authority: string;
    /** What is in force now: another setting may contradict the change. */
    readonly settings: Settings;
  },
): Promise<SettingChanged> {
  const { authority, settings, ...change } = what;
  const mistakes = settingMistakes(change, settings);
  if (mistakes.length > 0) return { is: 'mistaken', mistakes };
  return within(db, authority, async (trx): Promise<SettingChanged> => {
    await lockForChange(trx, authority);
    return { is: 'changed', number: await insertSettingChange(trx, authority, change) };
  });
}

/** What is wrong with a change, all of it. */
export function settingMistakes(change: ToChange, settings: Settings): readonly SettingMistake[] {
  const mistakes: SettingMistake[] = [];
  if (change.reason.trim() === '')
    mistakes.push({ field: 'reason', says: 'Say why it changes, and who decided it' });
  if (change.kind === 'scorecard') mistakes.push(...mistakesOfPlace(change, settings));
  else if (change.kind === 'target') {
    const { target, tolerance } = change.value;
    const percent = indicators.find(({ id }) => id === change.name)?.unit === 'percent';
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
  } else mistakes.push(...mistakesOfValue(change, settings));
  return mistakes;
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
  if (problem !== undefined) return [{ field: 'value', says: problem }];
  if (name === 'compared-as' && value !== '' && !isAuthority(String(value)))
    return [
      {
        field: 'value',
        says: 'Enter the ONS code of an authority, such as E10000008, or nothing for its own',
      },
    ];
  const least = Object.entries(atLeast).find(([setting]) => setting === name)?.[1];
  if (least !== undefined && typeof value === 'number' && value < least)
    return [{ field: 'value', says: `It cannot be less than ${least}` }];
  return notMoreThan.flatMap(([lesser, greater, says]): readonly SettingMistake[] => {
    if (name !== lesser && name !== greater) return [];
    const of = (setting: SettingName): number =>
      name === setting ? Number(value) : numberOn(settings, setting, from);
    return of(lesser) > of(greater)
      ? [{ field: 'value', says: `${says}: ${of(lesser)} is more than ${of(greater)}` }]
      : [];
  });
}
