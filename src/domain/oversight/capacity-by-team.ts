import { groupOf } from '#domain/indicators/breakdown.ts';
import { among, mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import { open } from '#domain/indicators/cohorts/category-cohort.ts';
import type { Measuring } from '#domain/indicators/indicator.ts';
import { outside } from '#domain/indicators/placing.ts';
import type { Load, Turning } from './capacity.ts';
import type { SaidOf } from './change-of-worker.ts';

/** What one team, or one locality, has to do and who there is to do it. `group` null: not known which. */
export interface GroupCapacity {
  readonly group: string | null;
  /** Young people to whom the service is open. */
  readonly people: number;
  readonly advisers: number;
  /** Full-time equivalent of those advisers. */
  readonly fte: number;
  readonly withoutWorker: number;
  /** Who turns 18 in the twelve months: from then on the service is theirs alone. */
  readonly turning18: number;
}

/** By team or by locality, in order of name, not known last. The parts add up to the whole. */
export function capacityBy(
  by: 'team' | 'locality',
  measuring: Measuring,
  found: {
    readonly advisers: readonly Load[];
    readonly withoutWorker: readonly SaidOf[];
    readonly turning: readonly Turning[];
  },
): readonly GroupCapacity[] {
  const groupFor = ({ person }: Pick<SaidOf, 'person'>): string | null =>
    groupOf({ person, placing: outside(() => '') }, by, measuring);
  const localities = new Map(
    measuring.population.teams.flatMap(({ team, name, locality = null }) => [
      [team, locality] as const,
      [name ?? team, locality] as const,
    ]),
  );
  const ofAdviser = ({ team }: Load): string | null =>
    team === undefined ? null : by === 'team' ? team : (localities.get(team) ?? null);
  const people = among(measuring, mayBeOpen)
    .filter(({ category }) => open.codes.has(category.code))
    .map((person) => groupFor({ person }));
  const turning18 = found.turning.filter(({ point }) => point === '18').map(groupFor);
  const alone = found.withoutWorker.map(groupFor);
  const groups = new Set([...people, ...found.advisers.map(ofAdviser), ...turning18]);
  return [...groups].toSorted(byName).map((group) => {
    const own = found.advisers.filter((load) => ofAdviser(load) === group);
    return {
      group,
      people: people.filter((one) => one === group).length,
      advisers: own.length,
      fte: Math.round(own.reduce((sum, { fte }) => sum + fte, 0) * 100) / 100,
      withoutWorker: alone.filter((one) => one === group).length,
      turning18: turning18.filter((one) => one === group).length,
    };
  });
}

const collator = new Intl.Collator('en-GB', { numeric: true });

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return collator.compare(a, b);
}
