import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { changesKnown, type KnownThen } from './known-then.ts';
import type { Trx } from './tables.ts';

/** What a target, a policy value, or a figure's place on the scorecard becomes. */
export type SettingGiven =
  | { readonly kind: 'target'; readonly value: { readonly target: number; readonly tolerance: number } }
  | { readonly kind: 'value'; readonly value: { readonly value: number | boolean | string } }
  | {
      readonly kind: 'scorecard';
      /** No theme: taken off. No place: last in its theme. */
      readonly value: { readonly theme: string | null; readonly place?: number };
    };

/** A change of one setting, from a day on. */
export type ToChange = SettingGiven & {
  readonly name: string;
  readonly from: CalendarDate;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

/** The same as it was recorded. */
export type SettingChange = ToChange & { readonly number: number };

/** Every change, in the order in which they were made; with `then` those that had been made by a moment. */
export async function settingChanges(trx: Trx, then?: KnownThen): Promise<readonly SettingChange[]> {
  const rows = await trx
    .selectFrom('setting_change')
    .where(changesKnown(then))
    .selectAll()
    .orderBy('setting_change_id')
    .execute();
  return rows.map((row) => {
    const given = { kind: row.kind, value: row.value } as SettingGiven; // written together, by `insertSettingChange`
    return {
      ...given,
      number: row.setting_change_id,
      name: row.name,
      from: row.from_on,
      reason: row.reason,
      at: row.recorded_at,
      by: row.recorded_by,
    };
  });
}

/** The number of the last change, 0 before the first. */
export async function settingsVersion(trx: Trx): Promise<number> {
  const { last } = await trx
    .selectFrom('setting_change')
    .select(({ fn }) => fn.coalesce(fn.max('setting_change_id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last;
}

/** Records a change; gives its number. Hold `lockForChange` first. */
export async function insertSettingChange(trx: Trx, authority: string, change: ToChange): Promise<number> {
  const number = (await settingsVersion(trx)) + 1;
  await trx
    .insertInto('setting_change')
    .values({
      authority_id: authority,
      setting_change_id: number,
      kind: change.kind,
      name: change.name,
      from_on: change.from,
      value: JSON.stringify(change.value),
      reason: change.reason,
      recorded_at: change.at,
      recorded_by: change.by,
    })
    .execute();
  return number;
}

/**
 * What waymark.json gave with the changes laid over it, as `readSettings` takes it: of one day the change stands, and of
 * two changes of one day the later.
 */
export function withChanges(given: unknown, changes: readonly ToChange[]): unknown {
  const merged: Record<'values' | 'targets', Record<string, readonly unknown[]>> = {
    values: entriesOf(given, 'values'),
    targets: entriesOf(given, 'targets'),
  };
  const own = isFields(given) ? given['scorecard'] : undefined;
  let scorecard: readonly unknown[] = Array.isArray(own) ? own : [];
  for (const { kind, name, from, value, reason, by } of changes) {
    const source = `${reason} (${by})`;
    if (kind === 'scorecard') {
      const others = scorecard.filter((entry) => !(isOfDay(entry, from) && entry['figure'] === name));
      scorecard = [...others, { from, figure: name, ...value, source }];
      continue;
    }
    const of = kind === 'target' ? merged.targets : merged.values;
    const others = (of[name] ?? []).filter((entry) => !isOfDay(entry, from));
    of[name] = [...others, { from, ...value, source }];
  }
  return { ...merged, scorecard };
}

function entriesOf(given: unknown, key: string): Record<string, readonly unknown[]> {
  const own = isFields(given) ? given[key] : undefined;
  if (!isFields(own)) return {};
  return Object.fromEntries(
    Object.entries(own).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])),
  );
}

function isOfDay(entry: unknown, day: CalendarDate): entry is Readonly<Record<string, unknown>> {
  return isFields(entry) && entry['from'] === day;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
