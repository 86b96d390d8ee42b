import { type SettingMistake, settingMistakes } from '#actions/change-setting.ts';
import type { SettingGiven } from '#store/settings.ts';
import { dayTyped, typedIn } from '../../../forms/typed-day.ts';
import { paths } from '../../../paths.ts';
import { changingTheSettings } from '../../../policies/changing-settings.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { Answer, Asked, GuardedRoute } from '../../../route.ts';
import { type SettingRow, targetRows, valueRows } from '../view.ts';
import { settingPage, type Typed } from './page.ts';

const nothing: Typed = { target: '', tolerance: '', value: '', day: '', month: '', year: '', reason: '' };

/** One setting with its history. */
export const setting: GuardedRoute = {
  method: 'GET',
  path: paths.setting(':kind', ':name'),
  policy: everyoneSignedIn,
  answer: (asked) =>
    shown(asked, mayChange(asked) ? { typed: nothing, mistakes: [], past: undefined } : undefined),
};

/** Changes one from a day on; a day that has passed is asked about first. */
export const changeOne: GuardedRoute = {
  method: 'POST',
  path: paths.setting(':kind', ':name'),
  policy: changingTheSettings,
  async answer(asked): Promise<Answer> {
    const { changingSettings, form, known, today, viewer } = asked;
    const found = settingNamed(asked);
    if (found === undefined) return { is: 'not-found' };
    const typed: Typed = { ...nothing, ...Object.fromEntries(form) };
    const from = dayTyped(typedIn(form));
    const given = givenIn(found.kind, typed, found.row);
    const about = { name: found.row.code, reason: typed.reason.trim(), by: viewer.name };
    const { settings } = known.population;
    const mistakes: readonly SettingMistake[] = [
      ...settingMistakes(
        { ...given, ...about, from: typeof from === 'string' ? from : today, at: '' },
        settings,
      ),
      ...(typeof from === 'string' ? [] : [{ field: 'from' as const, says: from.says }]),
    ];
    if (mistakes.length > 0 || typeof from !== 'string')
      return shown(asked, { typed, mistakes, past: undefined });
    if (from < today && form.get('past') !== from) return shown(asked, { typed, mistakes, past: from });
    const done = await changingSettings.change(given, { ...about, from, settings });
    if (done.is === 'mistaken') return shown(asked, { typed, mistakes: done.mistakes, past: undefined });
    return { is: 'go', to: paths.setting(found.kind, found.row.code) };
  },
};

function mayChange({ viewer }: Asked): boolean {
  return viewer.role === 'analyst' || viewer.role === 'head-of-service';
}

function settingNamed({
  known,
  params,
  today,
}: Asked): { readonly kind: 'targets' | 'values'; readonly row: SettingRow } | undefined {
  const kind = params['kind'];
  if (kind !== 'targets' && kind !== 'values') return undefined;
  const { settings } = known.population;
  const rows = kind === 'targets' ? targetRows(settings, today) : valueRows(settings, today);
  const row = rows.find(({ code }) => code === params['name']);
  return row === undefined ? undefined : { kind, row };
}

async function shown(asked: Asked, form: Parameters<typeof settingPage>[0]['form']): Promise<Answer> {
  const found = settingNamed(asked);
  if (found === undefined) return { is: 'not-found' };
  const kind = found.kind === 'targets' ? 'target' : 'value';
  const history = (await asked.changingSettings.changes()).filter(
    (change) => change.kind === kind && change.name === found.row.code,
  );
  return settingPage({ ...found, history, token: asked.token, form });
}

function givenIn(kind: 'targets' | 'values', typed: Typed, row: SettingRow): SettingGiven {
  if (kind === 'targets')
    return {
      kind: 'target',
      value: { target: numberIn(typed.target), tolerance: numberIn(typed.tolerance) },
    };
  const isYesOrNo = row.value === 'yes' || row.value === 'no';
  if (row.code === 'compared-as')
    return { kind: 'value', value: { value: typed.value.trim().toUpperCase() } };
  const text = typed.value.trim().toLowerCase();
  return {
    kind: 'value',
    value: {
      value: isYesOrNo ? (text === 'yes' ? true : text === 'no' ? false : text) : numberIn(typed.value),
    },
  };
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace('%', ''));
}
