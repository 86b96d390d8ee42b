import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { WorkbookCell } from '../writing/workbook.ts';

/** A date cell, or a blank one. */
export function day(on: CalendarDate | null): WorkbookCell {
  return on === null ? null : { day: on };
}

/** The template's yes and no, or a blank cell. */
export function yesNo(is: boolean | null): WorkbookCell {
  if (is === null) return null;
  return is ? 'a) Yes' : 'b) No';
}
