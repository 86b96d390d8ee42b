import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { adopted } from './adopted.ts';
import { cannotTell, computed, type Decision } from './decision.ts';
import { eligibleChild } from './eligible-child.ts';
import { formerRelevant } from './former-relevant.ts';
import type { Answer } from './ground.ts';
import type { Life } from './life.ts';
import { asFarAsKnown, lookedAfterOn } from './looked-after.ts';
import { otherAuthority } from './other-authority.ts';
import { qualifying } from './qualifying.ts';
import { relevance } from './relevance.ts';
import { requestOn } from './requests.ts';
import { specialGuardianship } from './special-guardianship.ts';

/**
 * The category that follows from time in care alone, on a day from birth on. `FR` stands for every former relevant
 * young person: what they are from 21 is told in `after-21.ts`.
 */
export function computedCategory(life: Life, on: CalendarDate): Decision {
  const elsewhere = otherAuthority.decide(life, on);
  if (elsewhere.is === 'met') return computed('OTHER_LA', otherAuthority.source, elsewhere.because);
  if (on < life.turns16)
    return computed('PRE16', 'Under 16', () => [`Under 16: turns 16 on ${inWords(life.turns16)}.`]);
  const adoption = adopted.decide(life, on);
  if (adoption.is === 'met') return computed('NONE', adopted.source, adoption.because);
  if (on >= life.turns18) return fromEighteen(life, on);
  return lookedAfterOn(life, on) === undefined ? outOfCare(life, on) : inCare(life, on);
}

function inCare(life: Life, on: CalendarDate): Decision {
  const answer = eligibleChild.decide(life, on);
  const because = (): readonly string[] => [...answer.because(), ...asFarAsKnown(life, on)];
  switch (answer.is) {
    case 'met':
      return computed('E', eligibleChild.source, because);
    case 'not-met':
      return computed('LA_NOT_ELIGIBLE', eligibleChild.source, () => [
        'Looked after, and not eligible.',
        ...because(),
      ]);
    case 'cannot-tell':
      return cannotTell(eligibleChild.source, answer);
  }
}

function outOfCare(life: Life, on: CalendarDate): Decision {
  const relevant = relevance(life, on);
  switch (relevant.is) {
    case 'relevant':
      return computed('R', relevant.source, relevant.because);
    case 'excluded':
      return computed('Q', `${relevant.source}; ${qualifying.source}`, relevant.because);
    case 'cannot-tell':
      return cannotTell(relevant.source, relevant);
    case 'no':
      return qualifyingOrNone(life, on, relevant.because);
  }
}

function fromEighteen(life: Life, on: CalendarDate): Decision {
  const answer = formerRelevant(life);
  if (answer.is === 'met')
    return computed('FR', answer.source, () => [
      ...answer.because(),
      ...asFarAsKnown(life, addDays(life.turns18, -1)),
    ]);
  if (answer.is === 'cannot-tell') return cannotTell(answer.source, answer);
  if (on < life.turns21) return qualifyingOrNone(life, on, answer.because);
  return helpWithEducation(life, on);
}

/** Qualifying by a route of section 24 that extracts can show, or none, with every ground that failed. */
function qualifyingOrNone(life: Life, on: CalendarDate, failed: Answer['because']): Decision {
  const routes = [specialGuardianship, qualifying].map((ground) => ({
    ground,
    answer: ground.decide(life, on),
  }));
  const met = routes.find(({ answer }) => answer.is === 'met');
  if (met !== undefined)
    return computed('Q', met.ground.source, () => [...met.answer.because(), ...failed()]);
  const untold = routes.find(({ answer }) => answer.is === 'cannot-tell');
  if (untold !== undefined) return cannotTell(untold.ground.source, untold.answer);
  return computed('NONE', 'CA89 ss23A, 23C, 24', () => [
    ...new Set([
      ...failed(),
      ...routes.flatMap(({ answer }) => answer.because()),
      'The other routes of section 24(2) (voluntary organisation, private children’s home, health, private fostering) are in no extract.',
    ]),
  ]);
}

/** From 21 help with education and training alone is left of qualifying (s24B), to 25, where it was asked for. */
function helpWithEducation(life: Life, on: CalendarDate): Decision {
  const before = qualifyingOrNone(life, addDays(life.turns21, -1), () => []);
  if (before.code === 'CANNOT-TELL') return before;
  if (before.code !== 'Q') return computed('NONE', before.rule, before.because);
  const education = requestOn(life.person.requests, 'education', on);
  return education === undefined
    ? computed('NONE', 'CA89 s24A', () => [`Was qualifying until turning 21 on ${inWords(life.turns21)}.`])
    : computed('Q', 'CA89 s24B', () => [
        `Was qualifying until turning 21, and asked on ${inWords(education.on)} for help with education or training.`,
      ]);
}
