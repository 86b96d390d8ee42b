import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Decision } from './decision.ts';
import type { Life } from './life.ts';
import { requestOn } from './requests.ts';

/**
 * What a former relevant young person is from 21: still in a programme of the pathway plan that began before 21
 * (s23C(7)); back in education (s23CA); with advice and support (s23CZB); or without, and owed the offer of it
 * (s23CZB(7)). No extract carries a request: one that names a personal adviser is taken to show the support.
 */
export function after21(life: Life, former: Decision, on: CalendarDate): Decision {
  const { requests } = life.person;
  const as = (code: Decision['code'], rule: string, sentence: string): Decision => ({
    ...former,
    code,
    rule,
    because: () => [...former.because(), sentence],
  });
  const programme = programmeOn(life, on);
  if (programme !== undefined)
    return as(
      'FR-PROG',
      'CA89 s23C(7)',
      `In a programme of education or training in the pathway plan since ${inWords(programme.on)}.`,
    );
  const education = requestOn(requests, 'education', on) ?? requestOn(requests, 'programme', on);
  if (education !== undefined)
    return as(
      'FR-ED',
      'CA89 s23CA',
      `Told the authority on ${inWords(education.on)} of education or training.`,
    );
  const support = requestOn(requests, 'support', on);
  if (support !== undefined)
    return as('FR-21+', 'CA89 s23CZB', `Asked for advice and support on ${inWords(support.on)}.`);
  const adviser = life.advisers.findLast((sign) => sign.on <= on);
  const ended = requests.findLast((request) => request.what === 'ended' && request.on <= on);
  if (adviser?.named === true && (ended === undefined || ended.on < adviser.told))
    return as('FR-21+', 'CA89 s23CZB', `Taken to have advice and support: ${adviser.says()}.`);
  if (ended !== undefined)
    return as(
      'FR-DORMANT',
      'CA89 s23CZB(7)',
      `Wanted no more advice and support on ${inWords(ended.on)}; the offer is due again.`,
    );
  return as(
    'FR-DORMANT',
    'CA89 s23CZB(7)',
    `Not known to have advice and support: ${adviser?.says() ?? 'nothing is known of that day'}, and no request is recorded.`,
  );
}

/** The programme that began by 21 and carries the duties of s23C past it. */
export function programmeOn({ person, turns21 }: Life, on: CalendarDate): ReturnType<typeof requestOn> {
  const programme = requestOn(person.requests, 'programme', on);
  return programme !== undefined && programme.on <= turns21 ? programme : undefined;
}
