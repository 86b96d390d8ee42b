import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearBefore, yearEnd } from '#calendar/return-year.ts';
import type { ToCheck } from '../check/check-return.ts';
import { tableMaker } from '../check/tables.ts';
import { careHistoryOf } from './care-history-of.ts';
import { deriveReturn } from './derive-return.ts';
import type { DerivedReturn } from './derived-return.ts';
import { derivedTables } from './derived-tables.ts';
import type { Records } from './records.ts';

/** The return that the records give for a year, and all that its rules may look at. */
export interface DerivedToCheck {
  readonly derived: DerivedReturn;
  readonly toCheck: ToCheck;
}

/**
 * The return of a year as the records have it on a day, ready to be checked: last year's likewise beside it, and the
 * records' own history of care. Undefined where no extract tells of the year.
 */
export function derivedToCheck(
  records: Records,
  year: ReturnYear,
  asAt: CalendarDate,
  reference: Pick<ToCheck, 'postcodes' | 'providers' | 'authorityNumbers'>,
): DerivedToCheck | undefined {
  const derived = deriveReturn(records, year, asAt);
  if (derived === undefined) return undefined;
  const lastYear = yearBefore(year);
  const last = deriveReturn(records, lastYear, yearEnd(lastYear));
  const make = tableMaker();
  return {
    derived,
    toCheck: {
      year,
      now: derivedTables(derived, '', make),
      last: last === undefined ? new Map() : derivedTables(last, '_last', make),
      authority: records.population.authority ?? undefined,
      ...reference,
      history: careHistoryOf(records.population),
    },
  };
}
