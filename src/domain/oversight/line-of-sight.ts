import { inWords } from '#calendar/words.ts';
import { inTouchLive } from '#domain/indicators/a03-in-touch-live.ts';
import { suitableHomeLive } from '#domain/indicators/d03-suitable-home-live.ts';
import { bedAndBreakfast } from '#domain/indicators/d06-bed-and-breakfast.ts';
import { homelessOrEmergency } from '#domain/indicators/d07-homeless-or-emergency.ts';
import { unregistered } from '#domain/indicators/d13-unregistered.ts';
import { stateOf } from '#domain/indicators/evidence/state.ts';
import type { Indicator, Measuring, Place } from '#domain/indicators/indicator.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';

/** Why someone is among those at highest risk, the worst first. */
export const risks = [
  'missing',
  'no-home',
  'bed-and-breakfast',
  'unregistered',
  'unsuitable',
  'custody',
  'lost-contact',
] as const;
export type Risk = (typeof risks)[number];

/** One reason, in the words of the figure that counts it. */
export interface AtRisk {
  readonly risk: Risk;
  readonly because: readonly string[];
}

/** A figure, and the place in it that puts someone on the list. */
const byFigure: Partial<Record<Risk, { readonly figure: Indicator; readonly is: Place }>> = {
  'no-home': { figure: homelessOrEmergency, is: 'met' },
  'bed-and-breakfast': { figure: bedAndBreakfast, is: 'met' },
  unregistered: { figure: unregistered, is: 'met' },
  unsuitable: { figure: suitableHomeLive, is: 'not-met' },
  'lost-contact': { figure: inTouchLive, is: 'not-met' },
};

/** The figure that counts the people of a risk, where one does: its list and this one are the same. */
export function figureOf(risk: Risk): Indicator | undefined {
  return byFigure[risk]?.figure;
}

/**
 * Everyone who is at highest risk on a day, with every reason, the worst first. A home is judged as the figures judge
 * it (D03, D06, D07, D13), lost contact as A03 does, so that no list says otherwise than a figure.
 */
export function lineOfSight(
  measuring: Measuring,
): readonly { readonly person: PersonAsAt; readonly risks: readonly AtRisk[] }[] {
  return measuring.people.flatMap((person) => {
    const found = risks.flatMap((risk): readonly AtRisk[] => {
      const because = reasonsOf(person, risk, measuring);
      return because === undefined ? [] : [{ risk, because }];
    });
    return found.length === 0 ? [] : [{ person, risks: withoutRepeats(found) }];
  });
}

/** Someone without a home, in bed and breakfast or in custody is not listed again because it is unsuitable. */
function withoutRepeats(found: readonly AtRisk[]): readonly AtRisk[] {
  const said = found.some(({ risk }) => ['no-home', 'bed-and-breakfast', 'custody'].includes(risk));
  return said ? found.filter(({ risk }) => risk !== 'unsuitable') : found;
}

function reasonsOf(person: PersonAsAt, risk: Risk, measuring: Measuring): readonly string[] | undefined {
  const counted = byFigure[risk];
  if (counted !== undefined) {
    if (counted.figure.among?.(person) === false) return undefined;
    const placing = counted.figure.place(person, measuring);
    return placing.is === counted.is ? placing.because : undefined;
  }
  return risk === 'missing' ? missingNow(person) : inCustody(person);
}

function missingNow(person: PersonAsAt): readonly string[] | undefined {
  const open = person.missing.findLast(({ to }) => to === null);
  if (open === undefined) return undefined;
  const what = open.what === 'missing' ? 'Missing' : 'Away without authorisation';
  return [`${what} since ${inWords(open.from)}, and no return is recorded.`];
}

/** Custody by the home that List 9 or the SSD names, or by the placement of a child in care. */
function inCustody(person: PersonAsAt): readonly string[] | undefined {
  const { code } = person.category;
  if (code === 'PRE16' || code === 'NONE' || code === 'CLOSED' || code === 'OTHER_LA') return undefined;
  if (person.careNow !== null) {
    const place =
      person.placements.findLast(({ to, place: kind }) => to == null && kind != null)?.place ??
      person.careNow.episodes.at(-1)?.place;
    return place === 'R5' ? ['Placed in a young offender institution or prison (R5).'] : undefined;
  }
  const home = stateOf(person, 'home', (row) => row.home);
  return home.known && home.value === 'X' ? [`Home: in custody, ${home.said()}.`] : undefined;
}
