import { type SettingMistake, settingMistakes } from '#actions/change-setting.ts';
import { cannotStand } from '#domain/indicators/scorecard.ts';
import type { SettingChange, SettingGiven } from '#store/settings.ts';
import { dayTyped, typedIn } from '../../../forms/typed-day.ts';
import { paths } from '../../../paths.ts';
import { changingTheSettings } from '../../../policies/changing-settings.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { Answer, Asked, GuardedRoute } from '../../../route.ts';
import { rowsOf, type SettingKind, type SettingRow } from '../view.ts';
import { type SettingForm, settingPage, type Typed } from './page.ts';
import { COMES_OFF } from './place-fields.ts';

const nothing: Typed = {
  target: '',
  tolerance: '',
  value: '',
  theme: '',
  place: '',
  day: '',
  month: '',
  year: '',
  reason: '',
};

/** What a change of each kind is stored as. */
const kinds: Readonly<Record<SettingKind, SettingGiven['kind']>> = {
  targets: 'target',
  values: 'value',
  scorecard: 'scorecard',
};

/** One setting with its history. */
export const setting: GuardedRoute = {
  method: 'GET',
  path: paths.setting(':kind', ':name'),
  policy: everyoneSignedIn,
  answer: (asked) =>
    shown(
      asked,
      mayChange(asked) && canChange(asked.params)
        ? { typed: { ...nothing, ...settingNamed(asked)?.row.inForce } }
        : undefined,
    ),
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
        today,
      ),
      ...(typeof from === 'string' ? [] : [{ field: 'from' as const, says: from.says }]),
    ];
    const seen = seenIn(form);
    if (mistakes.length > 0 || typeof from !== 'string') return shown(asked, { typed, mistakes, seen });
    const past = from < today ? from : undefined;
    if (past !== undefined && form.get('past') !== past) return shown(asked, { typed, past, seen });
    const done = await changingSettings.change(given, { ...about, from, today, seen, settings });
    if (done.is === 'mistaken') return shown(asked, { typed, mistakes: done.mistakes, seen });
    if (done.is === 'overtaken') return shown(asked, { typed, past, since: done.since });
    return { is: 'go', to: paths.setting(found.kind, found.row.code) };
  },
};

function mayChange({ viewer }: Asked): boolean {
  return viewer.role === 'analyst' || viewer.role === 'head-of-service';
}

/** Not the place of a figure that cannot stand on the scorecard. */
function canChange({ kind, name }: Asked['params']): boolean {
  return kind !== 'scorecard' || cannotStand(name ?? '') === undefined;
}

interface SettingNamed {
  readonly kind: SettingKind;
  readonly row: SettingRow;
}

/** The setting that the address names; undefined: there is none. */
export function settingNamed({ known, params, today }: Asked): SettingNamed | undefined {
  const kind = params['kind'];
  if (kind !== 'targets' && kind !== 'values' && kind !== 'scorecard') return undefined;
  const row = rowsOf(kind, known.population.settings, today).find(({ code }) => code === params['name']);
  return row === undefined ? undefined : { kind, row };
}

/** The number of the last change that the form showed: whoever sends none has seen none. */
function seenIn(form: URLSearchParams): number {
  const text = form.get('seen') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The setting's page, and the form where it can be changed: with the number of the last change that it tells of. */
async function shown(
  asked: Asked,
  form: (Partial<SettingForm> & Pick<SettingForm, 'typed'>) | undefined,
): Promise<Answer> {
  const found = settingNamed(asked);
  if (found === undefined) return { is: 'not-found' };
  const history = await changesOf(asked, found);
  const last = form?.since?.at(-1) ?? history.at(-1);
  return settingPage({
    ...found,
    history,
    token: asked.token,
    form:
      form === undefined
        ? undefined
        : { mistakes: [], past: undefined, since: [], seen: last?.number ?? 0, ...form },
  });
}

/** How a setting was changed, the first change first. */
export async function changesOf(
  { changingSettings }: Pick<Asked, 'changingSettings'>,
  { kind, row }: SettingNamed,
): Promise<readonly SettingChange[]> {
  const changes = await changingSettings.changes();
  return changes.filter((change) => change.kind === kinds[kind] && change.name === row.code);
}

function givenIn(kind: SettingKind, typed: Typed, row: SettingRow): SettingGiven {
  if (kind === 'targets')
    return {
      kind: 'target',
      value: { target: numberIn(typed.target), tolerance: numberIn(typed.tolerance) },
    };
  if (kind === 'scorecard') {
    if (typed.theme === COMES_OFF) return { kind, value: { theme: null } };
    const place = typed.place.trim() === '' ? {} : { place: numberIn(typed.place) };
    return { kind, value: { theme: typed.theme, ...place } };
  }
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
