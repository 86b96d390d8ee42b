import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { numberOn } from '../settings.ts';
import type { Life } from './life.ts';
import { endedBy, lookedAfterOn } from './looked-after.ts';
import { homeSince } from './return-home.ts';
import { MOST_DAYS_IN_TWELVE_MONTHS, shortBreakOn } from './short-breaks.ts';
import { daysSince14 } from './thirteen-weeks.ts';

/**
 * The days on which the category that follows from time in care can change: between two of them it cannot. In order,
 * each once, the day of birth first.
 */
export function changeDays(life: Life): readonly CalendarDate[] {
  const { born, turns16, turns18, turns21, turns25, stretches, person } = life;
  const days = new Set<CalendarDate>([born, turns16, turns18, turns21, turns25]);
  for (const { from, to } of stretches) {
    days.add(from);
    if (to !== undefined) days.add(to);
  }
  if (person.care.knownTo !== undefined && person.care.periods.at(-1)?.to === undefined)
    days.add(addDays(person.care.knownTo, 1));
  for (const { lastSeen } of person.care.periods) if (lastSeen !== undefined) days.add(addDays(lastSeen, 1));
  for (const request of person.requests) {
    days.add(request.on);
    if (request.until !== undefined) days.add(request.until);
  }
  for (const { secondPeriod12m, source } of person.inCare) if (secondPeriod12m === true) days.add(source.on);
  for (const day of homeDays(life)) days.add(day);
  for (const day of settingDays(life)) days.add(day);
  for (const day of shortBreakDays(life)) days.add(day);
  const sorted = [...days].filter((day) => day >= born).toSorted();
  return [...sorted, ...thirteenWeekDays(life, sorted)].toSorted();
}

/** When six months at home are reached, and when an extract says something of the home. */
function homeDays(life: Life): readonly CalendarDate[] {
  const lastDay = life.turns18;
  const ended = endedBy(life, lastDay);
  const months = new Set(
    (life.settings.values.get('return-home-months') ?? []).map(({ from }) =>
      numberOn(life.settings, 'return-home-months', from),
    ),
  );
  const reached = ended.flatMap((period) => {
    const since = homeSince(life, period);
    return since === undefined ? [] : [...months].map((count) => addMonths(since, count));
  });
  const first = ended[0]?.to;
  if (first === undefined) return [];
  const signs = life.homes.filter(({ on }) => on >= first && on >= life.turns16 && on <= lastDay);
  return [...reached, ...signs.map(({ on }) => on)];
}

/** When a setting that the grounds read takes another value. */
function settingDays({ settings, turns16, turns18 }: Life): readonly CalendarDate[] {
  return (
    [
      'thirteen-weeks-days',
      'short-break-17-day-limit',
      'return-home-months',
      'ceasing-on-16th-birthday-is-after-16',
    ] as const
  )
    .flatMap((name) => (settings.values.get(name) ?? []).map(({ from }) => from))
    .filter((from) => from > turns16 && from < turns18);
}

/**
 * When, at 16 or 17, a stay outlasts its limit, or stays exceed their days in twelve months: whether they count, and
 * what is said of them, can change on such a day.
 */
function shortBreakDays(life: Life): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (const stay of life.stretches) {
    if (stay.shortBreak !== 'V3') continue;
    const begins = later(stay.from, life.turns16);
    const ends = stay.to === undefined ? life.turns18 : earlier(stay.to, life.turns18);
    let before = shortBreakOn(life, stay, begins, 'regulation-48')?.because();
    // past the limit of days nothing changes back within a stay
    const last = earlier(ends, addDays(begins, MOST_DAYS_IN_TWELVE_MONTHS + 1));
    for (let on = begins; on <= last; on = addDays(on, 1)) {
      const said = shortBreakOn(life, stay, on, 'regulation-48')?.because();
      if (said !== before) days.push(on);
      before = said;
    }
  }
  return days;
}

/** When, at 16 or 17, the thirteen weeks are reached between two days on which something else changes. */
function thirteenWeekDays(life: Life, days: readonly CalendarDate[]): readonly CalendarDate[] {
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    if (from < life.turns16 || next === undefined || next > life.turns18) return [];
    if (lookedAfterOn(life, from) === undefined) return [];
    const need = numberOn(life.settings, 'thirteen-weeks-days', from);
    const reached = daysSince14(life, from, 'regulation-48');
    if (reached >= need) return [];
    const on = addDays(from, need - reached);
    return on < next && daysSince14(life, on, 'regulation-48') >= need ? [on] : [];
  });
}
