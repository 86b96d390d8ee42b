import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Circumstances, DutyDecision } from '../duty.ts';
import { cannotTell, met, notDone } from './answers.ts';
import { type Adviser, adviserOn } from '../personal-adviser.ts';

/**
 * Whether the personal adviser owed from a day is in place. One in place today meets the duty today, late or not: the
 * reasons say whether it was in time, or that this cannot be told.
 */
export function adviserAppointed(
  { person, on }: Circumstances,
  due: CalendarDate,
  rule: string,
): DutyDecision {
  const adviser = adviserOn(person, on);
  switch (adviser.is) {
    case 'named':
      return met(
        [`${adviser.name} is their personal adviser (${adviser.source}).`, timing(adviser, due)],
        due,
      );
    case 'none':
      return notDone(on, due, adviser.looked, [rule, `None is recorded by ${adviser.looked.source}.`]);
    case 'cannot-tell':
      return cannotTell([rule, untold(adviser)], due);
  }
}

function untold({ gone }: Extract<Adviser, { is: 'cannot-tell' }>): string {
  return gone === undefined
    ? 'No source read records whether they have a personal adviser.'
    : `${gone} no longer lists them, which does not tell whether they have a personal adviser.`;
}

function timing(adviser: Extract<Adviser, { is: 'named' }>, due: CalendarDate): string {
  const { since, noneOn } = adviser;
  if (since <= due)
    return `One has been in place since ${inWords(since)} at the latest; owed from ${inWords(due)}.`;
  if (noneOn !== undefined && noneOn >= due) {
    return `Late: owed from ${inWords(due)}, none on ${inWords(noneOn)}, in place by ${inWords(since)}.`;
  }
  return `In place by ${inWords(since)}; whether by ${inWords(due)}, when it was owed, cannot be told.`;
}
