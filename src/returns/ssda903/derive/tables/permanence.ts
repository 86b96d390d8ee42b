import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { asWritten, carriedOn, type Cell, told, workedOut, written, zeroOrOne } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import { hasOrdinaryEpisode, type WithEpisodes } from '../in-year.ts';
import { ofKind } from '../records.ts';
import { childCell, type Returned, rowsSaid } from '../returned.ts';

/** The four tables that a return alone tells: AD1, PlacedAdoption, PrevPerm, DoLo. */
export function ad1Said(returned: Returned): readonly DerivedRow<'AD1'>[] {
  return rowsSaid(returned, 'adoption', (fact) => ({
    on: '',
    cells: {
      CHILD: childCell(fact),
      DOB: told(asWritten(fact.born, written), fact.source),
      DATE_INT: told(asWritten(fact.decidedOn, written), fact.source),
      DATE_MATCH: told(asWritten(fact.matchedOn, written), fact.source),
      FOSTER_CARE: told(asWritten(fact.byFosterCarers, zeroOrOne), fact.source),
      NB_ADOPTR: told(asWritten(fact.adopters, String), fact.source),
      SEX_ADOPTR: told(fact.adoptersSex, fact.source),
      LS_ADOPTR: told(fact.adoptersStatus, fact.source),
    },
  }));
}

export function placedAdoptionSaid(returned: Returned): readonly DerivedRow<'PlacedAdoption'>[] {
  return rowsSaid(returned, 'adoption-decision', (fact) => ({
    on: fact.on,
    cells: {
      CHILD: childCell(fact),
      DOB: told(asWritten(fact.born, written), fact.source),
      DATE_PLACED: told(written(fact.on), fact.source),
      DATE_PLACED_CEASED: told(asWritten(fact.ceasedOn, written), fact.source),
      REASON_PLACED_CEASED: told(fact.ceasedReason, fact.source),
    },
  }));
}

export function prevPermSaid(returned: Returned): readonly DerivedRow<'PrevPerm'>[] {
  return rowsSaid(returned, 'previous-permanence', (fact) => ({
    on: '',
    cells: {
      CHILD: childCell(fact),
      DOB: told(asWritten(fact.born, written), fact.source),
      PREV_PERM: told(fact.order, fact.source),
      LA_PERM: told(fact.orderAuthority, fact.source),
      DATE_PERM: told(fact.orderDate, fact.source),
    },
  }));
}

export function doLoSaid(returned: Returned): readonly DerivedRow<'DoLo'>[] {
  return rowsSaid(returned, 'liberty-order', (fact) => ({
    on: fact.from,
    cells: {
      CHILD: childCell(fact),
      DOB: told(asWritten(fact.born, written), fact.source),
      DOLO_START: told(written(fact.from), fact.source),
      DOLO_END: told(asWritten(fact.to, written), fact.source),
    },
  }));
}

/** Decisions that last year's return left standing, of children with an episode in the year: no list tells of others. */
export function placedAdoptionCarried(of: WithEpisodes): readonly DerivedRow<'PlacedAdoption'>[] {
  return of.inEpisodes.flatMap((child) =>
    hasOrdinaryEpisode(of, child)
      ? ofKind(of.lastReturnOf(child), 'adoption-decision')
          .filter(({ ceasedOn }) => ceasedOn == null)
          .map((fact) => ({
            child,
            on: fact.on,
            cells: {
              CHILD: carriedOn(child, fact.source),
              DOB: bornCell(of, child),
              DATE_PLACED: carriedOn(written(fact.on), fact.source),
              DATE_PLACED_CEASED: stillStanding(of.until),
              REASON_PLACED_CEASED: stillStanding(of.until),
            },
          }))
      : [],
  );
}

/** Orders that last year's return left open, of children with an episode in the year. */
export function doLoCarried(of: WithEpisodes): readonly DerivedRow<'DoLo'>[] {
  return of.inEpisodes.flatMap((child) =>
    ofKind(of.lastReturnOf(child), 'liberty-order')
      .filter(({ to }) => to == null)
      .map((fact) => ({
        child,
        on: fact.from,
        cells: {
          CHILD: carriedOn(child, fact.source),
          DOB: bornCell(of, child),
          DOLO_START: carriedOn(written(fact.from), fact.source),
          DOLO_END: stillStanding(of.until),
        },
      })),
  );
}

function stillStanding(until: CalendarDate): Cell {
  return workedOut('', `No record by ${inWords(until)} says that it ended; no extract but a return would.`);
}
