import { type CalendarDate, dayNumber } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { dayIn } from '../../check/date-cell.ts';
import { continuouslyLookedAfter } from '../../terms/continuously-looked-after.ts';
import { asWritten, told, workedOut, zeroOrOne } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import type { WithEpisodes } from '../in-year.ts';
import { childCell, ownBorn, type Returned, rowsSaid } from '../returned.ts';
import { healthCells } from './oc2-health.ts';

/** OC2 as the return of the year has it. */
export function oc2Said(returned: Returned): readonly DerivedRow<'OC2'>[] {
  return rowsSaid(returned, 'yearly-health', (fact, all) => {
    const { source } = fact;
    const yes = (is: boolean | null | undefined) => told(asWritten(is, zeroOrOne), source);
    return {
      on: '',
      cells: {
        CHILD: childCell(fact),
        DOB: ownBorn(all, 'oc2'),
        SDQ_SCORE: told(asWritten(fact.sdqScore, String), source),
        SDQ_REASON: told(fact.sdqReason, source),
        CONVICTED: yes(fact.convicted),
        HEALTH_CHECK: yes(fact.healthSurveillance),
        IMMUNISATIONS: yes(fact.immunisations),
        TEETH_CHECK: yes(fact.teethCheck),
        HEALTH_ASSESSMENT: yes(fact.healthAssessment),
        SUBSTANCE_MISUSE: yes(fact.substanceMisuse),
        INTERVENTION_RECEIVED: yes(fact.interventionReceived),
        INTERVENTION_OFFERED: yes(fact.interventionOffered),
      },
    };
  });
}

/** OC2 of a year in progress: children looked after without a break since 1 April, by the return's own rule. */
export function oc2InYear(of: WithEpisodes): readonly DerivedRow<'OC2'>[] {
  return [...continuous(of)].map((child) => ({
    child,
    on: '',
    cells: {
      CHILD: workedOut(
        child,
        `In OC2 because they were looked after without a break ${sofar(of.start, of.until)}.`,
      ),
      DOB: bornCell(of, child),
      ...healthCells(of, child),
    },
  }));
}

function continuous({ inEpisodes, episodesOf, start, until }: WithEpisodes): ReadonlySet<string> {
  const rows = inEpisodes.flatMap((child) =>
    episodesOf(child).map(({ cells }) => ({
      CHILD: child,
      DECOM: { text: cells.DECOM.text, day: dayIn(cells.DECOM.text) },
      DEC: { text: cells.DEC.text, day: dayIn(cells.DEC.text) },
      RNE: cells.RNE.text,
      REC: cells.REC.text,
      LS: cells.LS.text,
    })),
  );
  return continuouslyLookedAfter(rows, { start: dayNumber(start), end: dayNumber(until) });
}

function sofar(start: CalendarDate, until: CalendarDate): string {
  return `from ${inWords(start)} to ${inWords(until)}`;
}
