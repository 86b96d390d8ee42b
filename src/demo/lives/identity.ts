import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { ethnicCodes, type EthnicCode } from '#returns/codes/ethnic-group.ts';
import { at, type Chance, chanceFor } from '../random.ts';
import { evenly } from '../quota.ts';
import { localities } from '../service/county.ts';
import { boysNames, familyNames, girlsNames } from '../service/names.ts';
import type { Places } from '../service/places.ts';
import type { CareSpan, Person } from './person.ts';

/** What is drawn for everyone; the rest of a person is their care. */
export type Identity = Omit<Person, 'id' | 'born' | 'spans' | 'uasc' | 'diedOn' | 'childBorn'>;

const ETHNICITY: readonly (readonly [EthnicCode, number])[] = [
  ['WBRI', 82], ['WOTH', 4], ['WIRI', 0.5], ['WROM', 0.6], ['WIRT', 0.3], ['MWBC', 2.5], ['MWBA', 1.3], ['MWAS', 1.2],
  ['MOTH', 2], ['AIND', 0.4], ['APKN', 0.5], ['ABAN', 0.4], ['AOTH', 1], ['BCRB', 0.6], ['BAFR', 1.3], ['BOTH', 0.4],
  ['CHNE', 0.2], ['OOTH', 0.6], ['NOBT', 0.2],
]; // prettier-ignore
const FROM_ABROAD: readonly (readonly [readonly [EthnicCode, string], number])[] = [
  [['OOTH', 'AFG'], 26], [['BAFR', 'SDN'], 20], [['BAFR', 'ERI'], 17], [['OOTH', 'IRN'], 12], [['OOTH', 'IRQ'], 9],
  [['WOTH', 'ALB'], 8], [['AOTH', 'VNM'], 5], [['BAFR', 'ETH'], 3],
]; // prettier-ignore
const DISABILITY = ['LD', 'LD', 'BEH', 'AUT', 'AUT', 'MOB', 'HEAR', 'CON'] as const;

/** Draws identities one after another, evenly, so that every age has its share of everything. */
export function identities(seed: string, places: Places): (uasc: boolean) => Identity {
  const chance = chanceFor(seed, 'identity');
  const boy = evenly(chance, 'root 2');
  const locality = evenly(chance, 'golden');
  const disabled = evenly(chance, 'root 3');
  const settled = evenly(chance, 'root 7');
  const kindOfHome = evenly(chance, 'root 11');
  const kindOfActivity = evenly(chance, 'root 13');
  let number = 0;
  return (uasc) => {
    number += 1;
    const male = boy() < (uasc ? 0.94 : 0.55);
    const [ethnicity, nationality] = uasc
      ? chance.weighted(FROM_ABROAD)
      : [chance.weighted(ETHNICITY), 'GBR'];
    return {
      forename: chance.pick<string>(male ? boysNames : girlsNames),
      surname: chance.pick(familyNames),
      sex: male ? 'male' : 'female',
      ethnicity: at(ethnicCodes, ethnicCodes.indexOf(ethnicity)),
      nationality,
      upn: uasc ? 'UN3' : upn(number),
      disability: disabled() < 0.14 ? chance.pick(DISABILITY) : undefined,
      locality: localityAt(locality()),
      homePostcode: chance.pick(places.homes).postcode,
      settled: settled() < 0.65,
      leanings: {
        towardsWork: chance.next(),
        towardsContact: chance.next(),
        towardsSettledHome: chance.next(),
        towardsStaying: chance.next(),
        kindOfHome: kindOfHome(),
        kindOfActivity: kindOfActivity(),
      },
    };
  };
}

/** About one young woman in seven has a child of her own, born between her 16th and 21st birthday. */
export function childOf(
  chance: Chance,
  sex: Person['sex'],
  born: CalendarDate,
  asAt: CalendarDate,
): CalendarDate | undefined {
  if (sex === 'male' || !chance.happens(0.14)) return undefined;
  const on = addDays(birthday(born, 16), chance.between(60, 1700));
  return on <= asAt ? on : undefined;
}

/** A need that fits how the person came into care. */
export function needOf(chance: Chance, route: CareSpan['route']): string {
  if (route === 'unaccompanied') return 'N8';
  if (route === 'short-breaks') return 'N2';
  return chance.weighted([
    ['N1', 63], ['N2', 2], ['N3', 4], ['N4', 8], ['N5', 17], ['N6', 3], ['N8', 3],
  ]); // prettier-ignore
}

function localityAt(point: number): string {
  let upTo = 0;
  for (const [name, share] of localities) {
    upTo += share / 100;
    if (point < upTo) return name;
  }
  return at(localities, localities.length - 1)[0];
}

/** A pupil number of the right form; the authority's digits (000) are nobody's. */
function upn(number: number): string {
  return `Z000${String(900_000_000 + number).padStart(9, '0')}`;
}
