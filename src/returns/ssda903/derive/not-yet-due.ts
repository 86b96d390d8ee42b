import { addMonths } from '#calendar/month.ts';
import { type CalendarDate, dayNumber, fromDayNumber } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { dayIn } from '../check/date-cell.ts';
import type { Finding903 } from '../check/findings.ts';
import type { TableName } from '../layouts.ts';
import { yearsAfter } from '../terms/years-after.ts';
import type { AnyRow, DerivedReturn } from './derived-return.ts';
import { AT_LATEST_CONTACT_FROM } from './tables/oc3-latest.ts';

/** Rules that ask for a birthday record to be complete. */
const WHOLE_RECORD: ReadonlySet<string> = new Set(['131', '132', '133', '153']);

/**
 * Why a finding of a year in progress is of something that is only to come: the rules judge a return as if 31 March had
 * passed. Undefined: it can be mended now. Only rules that are known to look ahead so; whoever lists findings sets these
 * apart. The window of a birthday record is taken as shipped, one month after the birthday.
 */
export function notYetDue(finding: Finding903, derived: DerivedReturn): string | undefined {
  const { year, asAt } = derived;
  const end = yearEnd(year);
  if (asAt >= end) return undefined;
  if (finding.rule === '186' || finding.rule === '197B') {
    return `A questionnaire, or a reason for none, is due by ${inWords(end)}.`;
  }
  const [first] = finding.at;
  if (first === undefined) return undefined;
  const born = dayIn(rowOf(derived, 'Header', first.child)?.cells['DOB']?.text ?? '');
  if (Number.isNaN(born)) return undefined;
  if (finding.rule === '359') {
    const eighteenth = fromDayNumber(yearsAfter(born, 18));
    return eighteenth > asAt ? `They turn 18 on ${inWords(eighteenth)}.` : undefined;
  }
  if (!WHOLE_RECORD.has(finding.rule)) return undefined;
  const on = birthdayIn(derived, born);
  // from 22 on at the latest contact, which no window waits for
  if (dayNumber(on) >= yearsAfter(born, AT_LATEST_CONTACT_FROM)) return undefined;
  const closes = addMonths(on, 1);
  return closes >= asAt ? `The birthday record can be completed until ${inWords(closes)}.` : undefined;
}

/** The birthday that falls in the year, as the return reckons birthdays. */
function birthdayIn({ year }: DerivedReturn, born: number): CalendarDate {
  const end = yearEnd(year);
  const age = Number(end.slice(0, 4)) - Number(fromDayNumber(born).slice(0, 4));
  const on = fromDayNumber(yearsAfter(born, age));
  return on <= end ? on : fromDayNumber(yearsAfter(born, age - 1));
}

function rowOf({ tables }: DerivedReturn, table: TableName, child: string): AnyRow | undefined {
  return tables.get(table)?.rows.find((row) => row.child === child);
}
