import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { byWeight, type Chance } from '../random.ts';
import { ordinaryDay } from './days.ts';
import type { CareSpan, Ending, Person } from './person.ts';
import type { Placement } from './placements.ts';

export interface LegalStatus {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly code: string;
}

/** An episode of care as the return has it: a new one whenever legal status or placement changes. */
export interface Episode {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  /** RNE. */
  readonly startReason: string;
  /** REC; X1 where another follows. */
  readonly endReason: string | undefined;
  readonly changeReason: string | undefined;
  readonly legalStatus: string;
  readonly placement: Placement;
}

/** The legal statuses of a stay in care: interim care order, then full; or accommodated by agreement throughout. */
export function legalStatusesOf(chance: Chance, span: CareSpan): readonly LegalStatus[] {
  if (span.route === 'short-breaks') return [{ from: span.from, to: span.to, code: 'V3' }];
  if (span.route !== 'care-order') return [{ from: span.from, to: span.to, code: 'V2' }];
  const order = ordinaryDay(addDays(span.from, chance.between(150, 290)));
  if (span.to !== undefined && order >= addDays(span.to, -3)) {
    return [{ from: span.from, to: span.to, code: 'C1' }];
  }
  return [
    { from: span.from, to: order, code: 'C1' },
    { from: order, to: span.to, code: 'C2' },
  ];
}

/** The episodes of one stay in care, from its placements and legal statuses, none of them after the as-at day. */
export function episodesOf(
  span: CareSpan,
  placements: readonly Placement[],
  statuses: readonly LegalStatus[],
  { asAt, endReason, chance }: { asAt: CalendarDate; endReason: string | undefined; chance: Chance },
): readonly Episode[] {
  const starts = [...new Set([...placements, ...statuses].map(({ from }) => from))].sort();
  const seen = starts.filter((from) => from <= asAt);
  return seen.map((from, i) => {
    const next = seen[i + 1];
    const placement = at(placements, from);
    const changesHome = next !== undefined && at(placements, next) !== placement;
    return {
      from,
      to: next ?? span.to,
      startReason: startReason(placements, statuses, from, i),
      endReason: next === undefined ? endReason : 'X1',
      changeReason: changesHome ? changeReason(chance, at(placements, next)) : undefined,
      legalStatus: at(statuses, from).code,
      placement,
    };
  });
}

function startReason(
  placements: readonly Placement[],
  statuses: readonly LegalStatus[],
  from: CalendarDate,
  index: number,
): string {
  if (index === 0) return 'S';
  const moved = placements.some((home) => home.from === from);
  const changed = statuses.some((status) => status.from === from);
  if (moved && changed) return 'B';
  return moved ? 'P' : 'L';
}

function changeReason(chance: Chance, next: Placement): string {
  if (next.place === 'R5') return 'CUSTOD';
  return chance.weighted([
    ['CARPL', 48], ['CREQB', 15], ['CREQO', 9], ['CHILD', 9], ['LAREQ', 5], ['STAND', 3], ['ALLEG', 2], ['OTHER', 9],
  ]); // prettier-ignore
}

/** REC for an ending, which depends on the home of the last day. `point` (0 to 1) chooses between those that fit. */
export function endReasonOf(
  ending: Ending,
  person: Person,
  last: Placement,
  { chance, point }: { chance: Chance; point: number },
): string {
  switch (ending) {
    case 'turned-18':
      return eighteen(person, last, point);
    case 'home-planned':
      return 'E4A';
    case 'home-unplanned':
      return 'E4B';
    case 'independent':
      return chance.weighted([['E5', 62], ['E6', 20], ['E8', 18]]); // prettier-ignore
    case 'custody':
      return 'E9';
    case 'guardianship':
      return chance.weighted(last.place.startsWith('U') ? [['E45', 40], ['E46', 12], ['E47', 48]] : [['E47', 1]]); // prettier-ignore
    case 'arrangements-order':
      return 'E41';
    case 'adopted':
      return chance.happens(0.6) ? 'E12' : 'E11';
    case 'transferred':
      return 'E3';
    case 'short-break-over':
      return 'E4A';
  }
}

function eighteen(person: Person, last: Placement, point: number): string {
  if (last.place.startsWith('U')) {
    return byWeight([['E17', 56], ['E5', 16], ['E6', 11], ['E4A', 9], ['E8', 8]], point); // prettier-ignore
  }
  if (last.place === 'P1') return 'E4A';
  if (last.place === 'R5') return 'E9';
  if (person.disability === 'LD' && last.place === 'K2') return 'E7';
  return byWeight([['E5', 58], ['E6', 22], ['E4A', 6], ['E8', 14]], point); // prettier-ignore
}

function at<T extends { readonly from: CalendarDate; readonly to: CalendarDate | undefined }>(
  spans: readonly T[],
  on: CalendarDate,
): T {
  const found = spans.findLast(({ from }) => from <= on);
  if (found === undefined) throw new RangeError(`nothing on ${on}`);
  return found;
}
