import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { isOn } from '../settings.ts';
import { eligibleChild } from './eligible-child.ts';
import { allOf, type Answer, type Ground, type Limb } from './ground.ts';
import type { Life } from './life.ts';
import { type EndedPeriod, endedBy, lastCeasedBarRegulation48, lookedAfterOn } from './looked-after.ts';
import { thirteenWeeks, unseen } from './thirteen-weeks.ts';

/** Relevant: no longer looked after, and eligible immediately before that. Asked from 16, and once more of the 18th birthday. */
export const relevantChild: Ground = {
  id: 'relevant-child',
  source: 'CA89 s23A(2)',
  decide: (life, on) => allOf([notLookedAfter(life, on), wasEligible(life, on)]),
};

/** Not looked after on the day; short breaks are no return to care. At 18 nobody is looked after any more. */
export function notLookedAfter(life: Life, on: CalendarDate): Limb {
  const care = on < life.turns18 ? lookedAfterOn(life, on) : undefined;
  return {
    holds: care === undefined || care.shortBreak !== undefined,
    says: () => 'Not looked after.',
    otherwise: () => `Looked after on ${inWords(on)}.`,
  };
}

function wasEligible(life: Life, on: CalendarDate): Limb {
  const last = lastCeasedBarRegulation48(life, on);
  if (last === undefined) {
    const nothingSeen = endedBy(life, on).length === 0;
    return {
      holds: nothingSeen ? undefined : false,
      says: () => 'Was eligible when care ended.',
      otherwise: () => 'No time in care is seen to have ended.',
      lacking: () => unseen(life, on),
    };
  }
  const answer = eligibleWhenCeased(life, last);
  return {
    holds: answer.is === 'cannot-tell' ? undefined : answer.is === 'met',
    says: () =>
      `Was eligible until care ended ${last.lastSeen === undefined ? 'on' : 'by'} ${inWords(last.to)}: ${answer.because().slice(-1).map(lowerFirst).join(' ')}`,
    otherwise: () =>
      `Was not eligible when care ended ${last.lastSeen === undefined ? 'on' : 'by'} ${inWords(last.to)}: ${answer.because().map(lowerFirst).join(' ')}`,
    lacking: () => answer.missing().join('; '),
  };
}

/**
 * Eligible on the last day in care. Where the day care ceased is not known, it is told only if they already were on
 * the last day for which they were seen in care, or still were not on the last on which they can have been. Ceasing on
 * the 16th birthday itself counts only where the setting says so.
 */
function eligibleWhenCeased(life: Life, { to, lastSeen }: EndedPeriod): Answer {
  if (lastSeen !== undefined) {
    const seen = eligibleChild.decide(life, lastSeen);
    const latest = eligibleChild.decide(life, addDays(to, -1));
    if (seen.is === 'met' || latest.is !== 'met') return seen.is === 'met' ? seen : latest;
    const missing = `the day care ceased, after ${inWords(lastSeen)} and by ${inWords(to)}`;
    return { is: 'cannot-tell', because: () => [], missing: () => [missing] };
  }
  const onBirthday = to === life.turns16 && isOn(life.settings, 'ceasing-on-16th-birthday-is-after-16', to);
  return onBirthday
    ? allOf([thirteenWeeks(life, to, 'regulation-48')])
    : eligibleChild.decide(life, addDays(to, -1));
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
