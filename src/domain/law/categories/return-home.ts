import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { isOn, numberOn } from '../settings.ts';
import type { HomeSign } from './home-signs.ts';
import type { Life } from './life.ts';
import { type EndedPeriod, lastCeasedBarRegulation48 } from './looked-after.ts';

export const RETURN_HOME_SOURCE = 'CLR10 reg 3(5)';
export const BREAKDOWN_SOURCE = 'CLR10 reg 3(6)';

/**
 * Whether someone lives with a parent, or with a person who has parental responsibility, and for how long (CLR10 reg
 * 3(5)); and whether that broke down (reg 3(6)). Read from how care ended, from placements with parents before that,
 * and from what extracts say of the home afterwards.
 */
export interface ReturnHome {
  /** `broken-down` only after the six months; what ends before them leaves `none`. */
  readonly is: 'none' | 'within-six-months' | 'excluded' | 'broken-down';
  /** The day on which six months are reached, while the return home lasts. */
  readonly excludedFrom: CalendarDate | undefined;
  readonly because: () => readonly string[];
}

const NONE: ReturnHome = { is: 'none', excludedFrom: undefined, because: () => [] };

/** RECs of a special guardianship order, today's and the retired. It gives parental responsibility (CA89 s14C(1)). */
export const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(['E43', 'E44', 'E45', 'E46', 'E47', 'E48']);

const WITH_PARENTS = 'P1';

/** The return home after the last time in care, as it is known on a day. */
export function returnHomeOn(life: Life, on: CalendarDate): ReturnHome {
  const last = lastCeasedBarRegulation48(life, on);
  if (last === undefined) return NONE;
  let state = wentHome(life, last, on);
  for (const sign of life.homes) {
    if (sign.on >= last.to && sign.on <= on) state = afterSign(state, sign);
  }
  return state.excludedFrom !== undefined && state.excludedFrom <= on ? { ...state, is: 'excluded' } : state;
}

/** The day someone began to live with a parent, or a person with parental responsibility, where care ended so. */
export function homeSince(life: Life, { to, endReason, episodes }: EndedPeriod): CalendarDate | undefined {
  if (endReason === 'E4A' || endReason === 'E4B') {
    // the months may begin before care ceases: placed with parents, without a break, up to that day
    const lastElsewhere = episodes.findLastIndex(({ place }) => place !== WITH_PARENTS);
    return episodes[lastElsewhere + 1]?.from ?? to;
  }
  if (endReason === 'E41' && isOn(life.settings, 'e41-counts-as-parental-responsibility', to)) return to;
  return endReason !== undefined && SPECIAL_GUARDIANSHIP.has(endReason) ? to : undefined;
}

function wentHome(life: Life, last: EndedPeriod, on: CalendarDate): ReturnHome {
  const since = homeSince(life, last);
  if (since === undefined) return NONE;
  const months = numberOn(life.settings, 'return-home-months', on);
  const excludedFrom = addMonths(since, months);
  const who =
    last.endReason === 'E4A' || last.endReason === 'E4B'
      ? 'a parent'
      : 'someone who has parental responsibility';
  return {
    is: 'within-six-months',
    excludedFrom,
    because: () =>
      excludedFrom <= on
        ? [
            `Has lived with ${who} since ${inWords(since)}, ${months} months without a break on ${inWords(excludedFrom)}; no breakdown recorded.`,
          ]
        : [
            `Went to live with ${who} on ${inWords(since)}; ${months} months are reached on ${inWords(excludedFrom)}.`,
          ],
  };
}

function afterSign(state: ReturnHome, { on, says, where }: HomeSign): ReturnHome {
  if (says === 'returned-home') {
    const already = state.excludedFrom !== undefined && state.excludedFrom <= on;
    if (already) return state;
    return {
      is: 'excluded',
      excludedFrom: on,
      because: () => [
        `Had lived with a parent, or someone with parental responsibility, for six months by ${inWords(on)}, as ${where()} says.`,
      ],
    };
  }
  if (says === 'with-family' || state.excludedFrom === undefined) return state;
  const reached = state.excludedFrom <= on;
  return {
    is: reached ? 'broken-down' : 'none',
    excludedFrom: undefined,
    because: () => [
      reached
        ? `The return home had broken down by ${inWords(on)}: ${where()} has them living somewhere else.`
        : `The return home had ended before six months by ${inWords(on)}: ${where()} has them living somewhere else.`,
    ],
  };
}
