import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { ReturnYear } from '#calendar/return-year.ts';

/** The kinds of extract that Waymark reads: the return, Ofsted's lists, the Standard Safeguarding Dataset. */
export type SourceKind = 'ssda903' | 'annex-a' | 'ssd';

/** Where a fact was read. `on` is the day the extract speaks for: its date, or 31 March ending its return year. */
export interface Source {
  readonly kind: SourceKind;
  readonly on: CalendarDate;
  /** The return year, for the return only. */
  readonly year?: ReturnYear;
  readonly file: string;
  /** The row as a spreadsheet shows it (the header is 1). */
  readonly row: number;
}

/** "the SSDA903 return of 2025-26", "Annex A of 31 October 2026", "the SSD of 31 October 2026". */
export function nameOfSource(source: Pick<Source, 'kind' | 'on' | 'year'>): string {
  switch (source.kind) {
    case 'ssda903':
      return source.year === undefined ? 'the SSDA903 return' : `the SSDA903 return of ${source.year}`;
    case 'annex-a':
      return `Annex A of ${inWords(source.on)}`;
    case 'ssd':
      return `the SSD of ${inWords(source.on)}`;
  }
}
