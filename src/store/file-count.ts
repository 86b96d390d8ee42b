import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { SourceKind } from '#domain/people/source.ts';

/** What an import made of one table of one file, in rows. `read` is the sum of the other four. */
export interface FileCount {
  readonly file: string;
  readonly kind: SourceKind;
  readonly table: string;
  readonly year: ReturnYear | null;
  readonly extracted: CalendarDate | null;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}
