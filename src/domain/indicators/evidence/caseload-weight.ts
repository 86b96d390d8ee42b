import { numberOn, type SettingName } from '#domain/law/settings.ts';
import { risksOf } from '#domain/oversight/line-of-sight.ts';
import { groupOf } from '../breakdown.ts';
import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { outside } from '../placing.ts';

/**
 * A situation that can make a young person count for more, or less, in a caseload. That complexity is to be considered
 * is said locally; no source says by how much, so that every weight is shipped as 1.
 */
interface Situation {
  readonly setting: SettingName;
  /** "1.5 for …". */
  readonly says: string;
  /** Whether someone is in it; undefined: the extracts do not say. */
  readonly holds: (person: PersonAsAt, measuring: Measuring) => boolean | undefined;
}

/** Everyone is in the first, and in one of the next four. Splits of figures tell the others in the same way. */
export const situations: readonly Situation[] = [
  { setting: 'caseload-weight', says: 'everyone', holds: () => true },
  {
    setting: 'caseload-weight-in-care',
    says: 'a child in care of 16 or 17',
    holds: ({ category }) => category.code === 'E',
  },
  {
    setting: 'caseload-weight-left-care-under-18',
    says: 'having left care at 16 or 17, while under 18',
    holds: ({ category }) => category.code === 'R',
  },
  {
    setting: 'caseload-weight-18-to-20',
    says: 'a care leaver of 18 to 20',
    holds: ({ age }) => (age === undefined ? undefined : age >= 18 && age <= 20),
  },
  {
    setting: 'caseload-weight-21-and-over',
    says: 'a care leaver of 21 or over',
    holds: ({ age }) => (age === undefined ? undefined : age >= 21),
  },
  {
    setting: 'caseload-weight-unaccompanied',
    says: 'having come unaccompanied to seek asylum',
    holds: inGroup('uasc', 'yes'),
  },
  {
    setting: 'caseload-weight-highest-risk',
    says: 'being at highest risk',
    // custody has a weight of its own, and is not weighed twice
    holds: (person, measuring) => risksOf(person, measuring).some(({ risk }) => risk !== 'custody'),
  },
  { setting: 'caseload-weight-custody', says: 'being in custody', holds: inGroup('custody', 'yes') },
  {
    setting: 'caseload-weight-out-of-area',
    says: "being placed outside the authority's area",
    holds: inGroup('area', 'out'),
  },
  { setting: 'caseload-weight-parent', says: 'being a mother', holds: inGroup('parent', 'yes') },
];

function inGroup(by: 'uasc' | 'custody' | 'area' | 'parent', group: string): Situation['holds'] {
  return (person, measuring) => {
    const own = groupOf({ person, placing: outside(() => '') }, by, measuring);
    return own === null ? undefined : own === group;
  };
}

/** A weight in force that is not 1. */
interface InForce extends Situation {
  readonly weight: number;
}

const kept = new WeakMap<Measuring, readonly InForce[]>();

/** The weights that are not 1 on the as-at day. */
function weightsInForce(measuring: Measuring): readonly InForce[] {
  const known = kept.get(measuring);
  if (known !== undefined) return known;
  const { population, asAt } = measuring;
  const found = situations
    .map((situation) => ({ ...situation, weight: numberOn(population.settings, situation.setting, asAt) }))
    .filter(({ weight }) => weight !== 1);
  kept.set(measuring, found);
  return found;
}

/** What someone weighs in a caseload, which weights made it, and which could not because the extracts do not say. */
export interface Weighed {
  readonly weight: number;
  readonly made: readonly { readonly weight: number; readonly says: string; readonly setting: SettingName }[];
  readonly untold: readonly string[];
}

/** The weights of every situation that someone is known to be in, multiplied; to two decimals. */
export function caseloadWeight(person: PersonAsAt, measuring: Measuring): Weighed {
  const told = weightsInForce(measuring).map((one) => ({ ...one, is: one.holds(person, measuring) }));
  const made = told.filter(({ is }) => is === true);
  return {
    weight: Math.round(made.reduce((product, { weight }) => product * weight, 1) * 100) / 100,
    made,
    untold: told.filter(({ is }) => is === undefined).map(({ says }) => says),
  };
}

/** "Weight 1.8: 1.2 for a care leaver of 18 to 20, times 1.5 for being in custody." */
export function weightSaid({ weight, made, untold }: Weighed): readonly string[] {
  const how = made.map((one) => `${one.weight} for ${one.says}`).join(', times ');
  return [
    made.length === 0 ? `Weight ${weight}.` : `Weight ${weight}: ${how}.`,
    ...(untold.length === 0 ? [] : [`Not recorded, and so not weighed: ${untold.join('; ')}.`]),
  ];
}
