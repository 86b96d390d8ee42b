import { type CalendarDate, dayNumber, fromDayNumber } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { sexCode } from '../../../codes/sex.ts';
import { yearsAfter } from '../../terms/years-after.ts';
import { asWritten, type Cell, nowhere, told, toldOrCarried, workedOut, written } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell, sexCell } from '../identity-cells.ts';
import type { WithEpisodes } from '../in-year.ts';
import { ofKind } from '../records.ts';
import { childCell, identityRowsSaid, type Returned } from '../returned.ts';

/** UASC as the return of the year has it. */
export function uascSaid(returned: Returned): readonly DerivedRow<'UASC'>[] {
  return identityRowsSaid(returned, 'uasc', (fact) => ({
    CHILD: childCell(fact),
    SEX: told(asWritten(fact.sex, sexCode), fact.source),
    DOB: told(asWritten(fact.born, written), fact.source),
    DUC: told(asWritten(fact.uascCeasedOn, written), fact.source),
  }));
}

/**
 * UASC of a year in progress: children with an episode in it who were unaccompanied asylum-seeking children at some
 * time in it. DUC is the day on which the status ceased or will: the 18th birthday, by the return's own calendar. Who
 * had ceased to be one before the year, by either, is not there (104).
 */
export function uascInYear(of: WithEpisodes): readonly DerivedRow<'UASC'>[] {
  return of.inEpisodes.flatMap((child): readonly DerivedRow<'UASC'>[] => {
    const facts = ofKind(of.standingOf(child), 'identity').filter(({ uasc }) => uasc === true);
    const [one] = facts;
    if (one === undefined) return [];
    const ceased = facts.flatMap(({ uascCeasedOn, source }) =>
      uascCeasedOn == null ? [] : [{ on: uascCeasedOn, source }],
    );
    // Where two kinds of extract give a day, the newest word: those that stand come oldest first.
    const last = ceased.toSorted((a, b) => (a.source.on < b.source.on ? -1 : 1)).at(-1);
    const until = last?.on ?? eighteenth(of, child);
    if (until !== undefined && until < of.start) return [];
    return [
      {
        child,
        on: '',
        cells: {
          CHILD: told(child, one.source),
          SEX: sexCell(of, child),
          DOB: bornCell(of, child),
          DUC: last === undefined ? willCease(of, child) : toldOrCarried(written(last.on), last.source),
        },
      },
    ];
  });
}

function eighteenth(of: WithEpisodes, child: string): CalendarDate | undefined {
  const born = of.personOf(child)?.born;
  return born === undefined ? undefined : fromDayNumber(yearsAfter(dayNumber(born), 18));
}

function willCease(of: WithEpisodes, child: string): Cell {
  const on = eighteenth(of, child);
  if (on === undefined) return nowhere('the day follows from the birth date, which no extract has');
  return workedOut(written(on), `No day is recorded: the status ceases at 18, on ${inWords(on)}.`);
}
