import { addDays, type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import type { Chance } from '../random.ts';
import type { Places } from '../service/places.ts';
import type { LegalStatus } from './episodes.ts';
import type { CareSpan, Person } from './person.ts';
import { homeOf, type Placement } from './placements.ts';

/** The way to an adoption: decision, placement order, match, the day placed, and who adopted. */
export interface Adoption {
  readonly decidedOn: CalendarDate;
  readonly orderOn: CalendarDate;
  readonly matchedOn: CalendarDate;
  readonly placedOn: CalendarDate;
  readonly adopters: { readonly number: '1' | '2'; readonly sex: string; readonly legalStatus: string };
}

/** Divides the stay in care of a child who was adopted into its steps. */
export function adoptionOf(chance: Chance, span: CareSpan & { readonly to: CalendarDate }): Adoption {
  const days = daysBetween(span.from, span.to);
  const day = (share: number): CalendarDate => addDays(span.from, Math.round(days * share));
  return {
    decidedOn: day(0.34),
    orderOn: day(0.42),
    matchedOn: day(0.56),
    placedOn: day(0.62),
    adopters: chance.weighted([
      [{ number: '2', sex: 'MF', legalStatus: 'L11' }, 60],
      [{ number: '2', sex: 'MF', legalStatus: 'L3' }, 12],
      [{ number: '2', sex: 'MM', legalStatus: 'L12' }, 9],
      [{ number: '2', sex: 'FF', legalStatus: 'L12' }, 7],
      [{ number: '1', sex: 'F1', legalStatus: 'L0' }, 12],
    ]),
  };
}

/** Foster care until placed for adoption under a placement order. */
export function adoptionPlacements(
  chance: Chance,
  person: Person,
  span: CareSpan,
  { placedOn }: Adoption,
  places: Places,
): readonly Placement[] {
  const first: Placement = {
    from: span.from,
    to: placedOn,
    ...homeOf(chance, person, 'U6', places, undefined),
  };
  return [first, { from: placedOn, to: span.to, ...homeOf(chance, person, 'A6', places, first) }];
}

/** Interim care order, then placement order. */
export function adoptionStatuses(span: CareSpan, { orderOn }: Adoption): readonly LegalStatus[] {
  return [
    { from: span.from, to: orderOn, code: 'C1' },
    { from: orderOn, to: span.to, code: 'E1' },
  ];
}
