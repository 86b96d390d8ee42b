import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { IdentityFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import { identityFact } from '../codes/identity-fact.ts';
import { readDisability } from '../codes/written/disability.ts';
import { readEthnicity } from '../codes/written/ethnicity.ts';
import { readSex } from '../codes/written/sex.ts';
import { readUasc } from '../codes/written/yes-no.ts';
import type { ListRow } from './list-row.ts';
import type { ListName } from './lists.ts';

/** The columns with which both lists begin, the UASC column apart, which each words in its own way. */
export type ChildColumn =
  | 'Child Unique ID'
  | 'Gender'
  | 'Ethnicity'
  | 'Date of Birth'
  | 'Age of Child (Years)'
  | 'Does the Child have a Disability';

/** Who a row of a list says someone is. `uascColumn` is the list's own. */
export function childIdentity<Column extends string>(
  row: ListRow<Column | ChildColumn>,
  child: string,
  list: ListName,
  uascColumn: Column,
): IdentityFact {
  const ethnicity = row.read('Ethnicity', readEthnicity, 'an ethnicity, such as "a) WBRI".');
  return identityFact(child, list, row.source, {
    born: birthDate(row),
    sex: row.read('Gender', readSex, '"a) Male", "b) Female", "c) Not stated/recorded" or "d) Neither".'),
    ethnicity: ethnicity == null ? ethnicity : ethnicity.code,
    ethnicGroup: ethnicity == null ? ethnicity : ethnicity.group,
    uasc: row.read(uascColumn, readUasc, YES_OR_NO),
    disabled: row.read(
      'Does the Child have a Disability',
      readDisability,
      '"a) Yes", "b) No" or "c) Unknown".',
    ),
  });
}

/** What a finding says of a column of yes and no. */
export const YES_OR_NO = '"a) Yes" or "b) No".';

/**
 * The date of birth. One after the day of the extract is a finding and not known; an age that is not the age on that
 * day is a finding too, and the date of birth stands, for it is what the age was worked out from.
 */
function birthDate(row: ListRow<ChildColumn>): Seen<CalendarDate> {
  const extracted = row.source.on;
  const born = row.date('Date of Birth');
  if (born == null) return born;
  if (born > extracted) {
    row.doubt('Date of Birth', 'a date of birth that is not after the day of the extract.');
    return undefined;
  }
  const stated = row.count('Age of Child (Years)');
  const age = ageOn(born, extracted);
  if (stated != null && stated !== age) {
    row.doubt(
      'Age of Child (Years)',
      `the age on the day of the extract, which by the date of birth is ${age}.`,
    );
  }
  return born;
}
