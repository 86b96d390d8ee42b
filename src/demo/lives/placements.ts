import type { CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { Chance } from '../random.ts';
import type { Places, Postcode, Provider } from '../service/places.ts';
import type { CareSpan, Person } from './person.ts';

/** A home during care. Codes are the return's PLACE, PLACE_PROVIDER and URN. */
export interface Placement {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly place: string;
  readonly provider: string | undefined;
  readonly urn: string | undefined;
  readonly postcode: Postcode | undefined;
}

type Weights = readonly (readonly [string, number])[];

const UNDER_10: Weights = [['U6', 62], ['U3', 22], ['K2', 5], ['P1', 6], ['R3', 2]]; // prettier-ignore
const TO_15: Weights = [['U6', 58], ['U3', 11], ['K2', 24], ['P1', 4], ['S1', 1.5], ['K1', 0.7]]; // prettier-ignore
const FROM_16: Weights = [['U6', 33], ['U3', 8], ['K2', 19], ['K3', 36], ['P1', 2.5], ['R5', 1]]; // prettier-ignore
const SETTLED: Weights = [['U4', 74], ['U1', 15], ['K2', 11]]; // prettier-ignore
const SETTLED_16: Weights = [['K3', 100]];
const UNACCOMPANIED: Weights = [['K3', 55], ['U6', 45]]; // prettier-ignore

/** Where a child lived during one stay in care, from the days on which they moved. */
export function placementsOf(
  chance: Chance,
  person: Person,
  span: CareSpan,
  moves: readonly CalendarDate[],
  places: Places,
): readonly Placement[] {
  const starts = [span.from, ...moves];
  const homes: Placement[] = [];
  starts.forEach((from, i) => {
    const place = kindOfPlace(chance, person, span, from, i, homes.at(-1)?.place);
    homes.push({
      from,
      to: starts[i + 1] ?? span.to,
      ...homeOf(chance, person, place, places, homes.at(-1)),
    });
  });
  return homes;
}

function kindOfPlace(
  chance: Chance,
  person: Person,
  span: CareSpan,
  from: CalendarDate,
  index: number,
  before: string | undefined,
): string {
  const over16 = from >= birthday(person.born, 16);
  const drawn = chance.weighted(weightsFor(person, span, from, over16, index));
  // with parents is for care orders; nobody begins there, and nobody is moved from one home to the very same
  if (drawn === 'P1' && (span.route !== 'care-order' || index === 0 || before === 'P1')) return 'U6';
  return drawn;
}

function weightsFor(
  person: Person,
  span: CareSpan,
  from: CalendarDate,
  over16: boolean,
  index: number,
): Weights {
  if (span.route === 'unaccompanied') return over16 ? UNACCOMPANIED : [['U6', 1]];
  if (person.settled && index > 0) return over16 ? SETTLED_16 : SETTLED;
  if (over16) return FROM_16;
  return from >= birthday(person.born, 10) ? TO_15 : UNDER_10;
}

/** A home of a kind: whose, where, and not the same address as the one before. */
export function homeOf(
  chance: Chance,
  person: Person,
  place: string,
  places: Places,
  before: Placement | undefined,
): Omit<Placement, 'from' | 'to'> {
  const own = places.postcodes.find(({ postcode }) => postcode === person.homePostcode);
  if (place === 'P1') return { place, provider: 'PR0', urn: undefined, postcode: own };
  if (place === 'R5') return { place, provider: 'PR3', urn: undefined, postcode: chance.pick(places.beyond) };
  const provider = providerOf(chance, place, places, before?.urn);
  const atProvider = ['K1', 'K2', 'K3', 'R3', 'S1'].includes(place);
  return {
    place,
    provider: provider.providerCode,
    urn: provider.urn,
    postcode: atProvider
      ? provider.postcode
      : anotherPostcode(chance, places, [person.homePostcode, before?.postcode?.postcode]),
  };
}

function providerOf(chance: Chance, place: string, places: Places, notAgain: string | undefined): Provider {
  const fitting = places.providers.filter(({ placeCodes }) => placeCodes.includes(place));
  const kin = place === 'U1' || place === 'U3';
  if (kin) return fitting[0] ?? chance.pick(fitting);
  const foster = place.startsWith('U');
  if (foster) return chance.happens(0.52) ? (fitting[0] ?? chance.pick(fitting)) : chance.pick(fitting);
  const others = fitting.filter(({ urn }) => urn !== notAgain);
  return chance.pick(others);
}

function anotherPostcode(chance: Chance, places: Places, not: readonly (string | undefined)[]): Postcode {
  const from = chance.happens(0.17) ? places.beyond : places.within;
  const drawn = chance.pick(from);
  return not.includes(drawn.postcode) ? anotherPostcode(chance, places, not) : drawn;
}

/** The placement of a day. */
export function placementOn(placements: readonly Placement[], on: CalendarDate): Placement | undefined {
  return placements.findLast(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** A stay of a few nights between two days of an existing placement; afterwards the child is back where they were. */
export function interrupted(
  placements: readonly Placement[],
  stay: Placement & { readonly to: CalendarDate },
): readonly Placement[] {
  return placements.flatMap((home) => {
    const spans = home.from < stay.from && (home.to === undefined || home.to > stay.to);
    if (!spans) return [home];
    return [{ ...home, to: stay.from }, stay, { ...home, from: stay.to }];
  });
}
