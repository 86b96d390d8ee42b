import { planCohort, unlessOwedPlan } from '../cohorts/plan-cohort.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { stateOf } from './state.ts';

/** A field that must be recorded of everyone open, and how it stands: undefined where no extract has the column. */
export interface FieldSeen {
  readonly field: string;
  readonly recorded: boolean | undefined;
}

/** The required fields, as the definition lists them. */
export const requiredFields = [
  'date of birth',
  'sex',
  'ethnicity',
  'eligibility category',
  'in touch',
  'latest contact (where in touch)',
  'home',
  'suitability of the home (where there is one in the country)',
  'activity',
  `latest pathway plan (${planCohort.slice(0, 2)})`,
  'personal adviser or worker',
] as const;

const noSuitability: ReadonlySet<HomeCode> = new Set<HomeCode>(['G', 'H', 'R']);

/** How the required fields of someone stand. */
export function fieldsSeen(person: PersonAsAt): readonly FieldSeen[] {
  const { identity } = person;
  const fields: FieldSeen[] = [
    { field: 'date of birth', recorded: identity.born !== undefined },
    { field: 'sex', recorded: identity.sex !== undefined && identity.sex !== 'unknown' },
    {
      field: 'ethnicity',
      recorded: identity.ethnicGroup !== undefined && identity.ethnicGroup !== 'not-known',
    },
  ];
  const add = (field: string, pick: Parameters<typeof stateOf>[2]): unknown => {
    const state = stateOf(person, field, pick);
    fields.push({ field, recorded: state.known ? state.value !== null : undefined });
    return state.known ? state.value : undefined;
  };
  add('eligibility category', (row) => row.category);
  const inTouch = add('in touch', (row) => row.inTouch);
  if (inTouch === 'yes') add('latest contact', (row) => row.contactOn);
  const home = stateOf(person, 'home', (row) => row.home);
  fields.push({ field: 'home', recorded: home.known ? home.value !== null : undefined });
  if (home.known && home.value !== null && !noSuitability.has(home.value))
    add('suitability of the home', (row) => row.suitable);
  add('activity', (row) => row.activity);
  if (unlessOwedPlan(person) === undefined) add('latest pathway plan', (row) => row.planOn);
  add('personal adviser or worker', (row) => row.personalAdviser ?? row.worker);
  return fields;
}
