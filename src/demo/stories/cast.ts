import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { ordinaryDay } from '../lives/days.ts';
import type { Identity } from '../lives/identity.ts';
import type { CareSpan, Ending, Person, Route } from '../lives/person.ts';

/** What makes the people of the stories: the as-at day, and identities to dress them in. */
export interface Cast {
  readonly asAt: CalendarDate;
  readonly identity: (uasc: boolean) => Identity;
}

/** The day that lies so many months (and days) before the as-at day. */
export function ago({ asAt }: Cast, months: number, days = 0): CalendarDate {
  return ordinaryDay(addDays(addMonths(asAt, -months), -days));
}

/** A person with an id, a birth date and stays in care; the rest as given or as drawn. */
export function person(
  cast: Cast,
  id: string,
  born: CalendarDate,
  spans: readonly CareSpan[],
  given: Partial<Omit<Person, 'id' | 'born' | 'spans'>> = {},
): Person {
  const uasc = given.uasc ?? false;
  const drawn = cast.identity(uasc);
  const steady = { ...drawn.leanings, towardsContact: 0.9, towardsSettledHome: 0.9 };
  return {
    ...drawn,
    leanings: steady,
    disability: undefined,
    settled: true,
    diedOn: undefined,
    childBorn: undefined,
    uasc,
    ...given,
    id,
    born,
    spans,
  };
}

/** A stay in care. */
export function stay(
  from: CalendarDate,
  to?: CalendarDate,
  ending: Ending = 'turned-18',
  route: Route = 'care-order',
): CareSpan {
  return {
    from,
    to,
    ending: to === undefined ? undefined : ending,
    route,
    need: route === 'unaccompanied' ? 'N8' : route === 'short-breaks' ? 'N2' : 'N1',
  };
}
