import { inWords } from '#calendar/words.ts';
import { inTouchLive } from '#domain/indicators/a03-in-touch-live.ts';
import { suitableHomeLive } from '#domain/indicators/d03-suitable-home-live.ts';
import { bedAndBreakfast } from '#domain/indicators/d06-bed-and-breakfast.ts';
import { homelessOrEmergency } from '#domain/indicators/d07-homeless-or-emergency.ts';
import { unregistered } from '#domain/indicators/d13-unregistered.ts';
import { openLeavers } from '#domain/indicators/cohorts/category-cohort.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import { latestOf, stateOf } from '#domain/indicators/evidence/state.ts';
import type { Indicator, Measuring, Place } from '#domain/indicators/indicator.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { HomeCode } from '#domain/people/words.ts';
import { heldSince, placedNow, type Since } from './held-since.ts';

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

/** One reason, in the words of the figure that counts it, and from when on it holds. */
export interface AtRisk {
  readonly risk: Risk;
  readonly because: readonly string[];
  readonly since: Since;
}

/** Someone at highest risk, with every reason, the worst first. */
export interface InSight {
  readonly person: PersonAsAt;
  readonly risks: readonly AtRisk[];
}

/** A figure, and the place in it that puts someone on the list. */
const byFigure: Partial<Record<Risk, { readonly figure: Indicator; readonly is: Place }>> = {
  'no-home': { figure: homelessOrEmergency, is: 'met' },
  'bed-and-breakfast': { figure: bedAndBreakfast, is: 'met' },
  unregistered: { figure: unregistered, is: 'met' },
  unsuitable: { figure: suitableHomeLive, is: 'not-met' },
  'lost-contact': { figure: inTouchLive, is: 'not-met' },
};

/** The figure that counts the people of a risk, where one does: its people are on this list. */
export function figureOf(risk: Risk): Indicator | undefined {
  return byFigure[risk]?.figure;
}

/**
 * Everyone who is at highest risk on a day, the worst first, of one weight the longest first. A home is judged as the
 * figures judge it (D03, D06, D07, D13), lost contact as A03 does, so that no list says otherwise than a figure. Lost
 * contact takes besides those whom the newest list calls not in touch, whatever contact it dates.
 */
export function lineOfSight(measuring: Measuring): readonly InSight[] {
  return measuring.people
    .flatMap((person) => {
      const found = risksOf(person, measuring);
      return found.length === 0 ? [] : [{ person, risks: found }];
    })
    .toSorted((a, b) => byHarmThenDays(a.risks[0], b.risks[0]));
}

/** Why someone is at highest risk on the day, the worst first; nothing: they are not, as far as the extracts tell. */
export function risksOf(person: PersonAsAt, measuring: Measuring): readonly AtRisk[] {
  return withoutRepeats(
    risks.flatMap((risk): readonly AtRisk[] => {
      const because = reasonsOf(person, risk, measuring);
      return because === undefined ? [] : [{ risk, because, since: sinceOf(person, risk) }];
    }),
  );
}

function byHarmThenDays(a: AtRisk | undefined, b: AtRisk | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [from, other] = [a.since.day ?? '', b.since.day ?? '']; // what no day bounds may have lasted longest
  return risks.indexOf(a.risk) - risks.indexOf(b.risk) || (from < other ? -1 : Number(from > other));
}

/** Someone without a home, in bed and breakfast or in custody is not listed again because it is unsuitable. */
function withoutRepeats(found: readonly AtRisk[]): readonly AtRisk[] {
  const said = found.some(({ risk }) => ['no-home', 'bed-and-breakfast', 'custody'].includes(risk));
  return said ? found.filter(({ risk }) => risk !== 'unsuitable') : found;
}

function reasonsOf(person: PersonAsAt, risk: Risk, measuring: Measuring): readonly string[] | undefined {
  const counted = byFigure[risk];
  if (counted !== undefined && counted.figure.among?.(person) !== false) {
    const placing = counted.figure.place(person, measuring);
    if (placing.is === counted.is) return placing.because;
  }
  switch (risk) {
    case 'missing':
      return missingNow(person);
    case 'custody':
      return inCustody(person);
    case 'lost-contact':
      return recordedAsLost(person);
    default:
      return undefined;
  }
}

function missingNow(person: PersonAsAt): readonly string[] | undefined {
  const open = person.missing.findLast(({ to }) => to === null);
  if (open === undefined) return undefined;
  const what = open.what === 'missing' ? 'Missing' : 'Away without authorisation';
  return [
    `${what} since ${inWords(open.from)}, and no return is recorded, as ${sourceInWords(open.source)} says.`,
  ];
}

/** Custody by the home that List 9 or the SSD names, or by the placement of a child in care. */
function inCustody(person: PersonAsAt): readonly string[] | undefined {
  const { code } = person.category;
  if (code === 'PRE16' || code === 'NONE' || code === 'CLOSED' || code === 'OTHER_LA') return undefined;
  if (person.careNow !== null) {
    const placed = placedNow(person);
    return placed?.place === 'R5'
      ? [`In a young offender institution or prison (R5), as ${sourceInWords(placed.source)} says.`]
      : undefined;
  }
  const home = stateOf(person, 'home', (row) => row.home);
  return home.known && home.value === 'X' ? [`Home: in custody, ${home.said()}.`] : undefined;
}

/** Of those who have left care: whom the newest list calls not in touch. */
function recordedAsLost(person: PersonAsAt): readonly string[] | undefined {
  if (!openLeavers.codes.has(person.category.code)) return undefined;
  const inTouch = stateOf(person, 'in touch', (row) => row.inTouch);
  return inTouch.known && inTouch.value === 'no' ? [`Not in touch, ${inTouch.said()}.`] : undefined;
}

function sinceOf(person: PersonAsAt, risk: Risk): Since {
  const placed = person.careNow === null ? undefined : placedNow(person);
  const home = (...codes: readonly HomeCode[]): Since =>
    heldSince(person, (row) => row.home, (value) => codes.includes(value)); // prettier-ignore
  switch (risk) {
    case 'missing':
      return { day: person.missing.findLast(({ to }) => to === null)?.from, exact: true };
    case 'no-home':
      return home('S', 'V');
    case 'bed-and-breakfast':
      return home('W');
    case 'unregistered':
      return { day: placed?.from, exact: true };
    case 'custody':
      return placed === undefined ? home('X') : { day: placed.from, exact: true };
    case 'unsuitable':
      return heldSince(person, (row) => row.suitable, (suitable) => !suitable); // prettier-ignore
    case 'lost-contact': {
      const contact = latestOf(person, 'latest contact', (row) => row.contactOn);
      return { day: contact.known ? (contact.on ?? undefined) : undefined, exact: true };
    }
  }
}
