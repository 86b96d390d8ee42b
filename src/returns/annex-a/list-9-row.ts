import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ActivityCode, DeclaredCategory, HomeCode, InTouch, Sex } from '#domain/people/words.ts';
import type { EthnicCode } from '../codes/ethnic-group.ts';
import { day, yesNo } from './row-cells.ts';
import { templateWords as words } from './template-words.ts';
import type { WorkbookCell } from '../writing/workbook.ts';

/** One young person on List 9, in the domain's words; `null` leaves the cell blank. */
export interface List9Entry {
  readonly child: string;
  readonly sex: Sex;
  readonly ethnicity: EthnicCode;
  readonly born: CalendarDate;
  readonly uasc: boolean;
  readonly disabled: boolean;
  readonly team: string | null;
  readonly worker: string | null;
  readonly personalAdviser: string | null;
  readonly category: DeclaredCategory;
  readonly planOn: CalendarDate | null;
  readonly inTouch: InTouch | null;
  readonly contactOn: CalendarDate | null;
  readonly home: HomeCode | null;
  readonly suitable: boolean | null;
  readonly activity: ActivityCode | null;
}

/** The cells of one row of List 9, in the template's columns and words, with the age on the extract's date. */
export function list9Row(entry: List9Entry, extracted: CalendarDate): readonly WorkbookCell[] {
  return [
    entry.child,
    words.sex[entry.sex],
    words.ethnicity[entry.ethnicity],
    day(entry.born),
    ageOn(entry.born, extracted),
    yesNo(entry.uasc),
    yesNo(entry.disabled),
    entry.team,
    entry.worker,
    entry.personalAdviser,
    words.category[entry.category],
    day(entry.planOn),
    entry.inTouch === null ? null : words.inTouch[entry.inTouch],
    day(entry.contactOn),
    entry.home === null ? null : words.home[entry.home],
    entry.suitable === null ? null : entry.suitable ? 'a) Suitable' : 'b) Unsuitable',
    entry.activity === null ? null : words.activity[entry.activity],
  ];
}
