import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Seen } from '#domain/people/seen.ts';
import { nameOfSource, type Source } from '#domain/people/source.ts';

/**
 * How a cell came to hold what it holds: a source of the year says so; it is carried on from an earlier return; it was
 * worked out; no record says; the guide asks for nothing there.
 */
export type How = 'told' | 'carried' | 'worked-out' | 'nowhere' | 'not-asked';

/** A cell of a return that is written from the records, and why it holds that. */
export interface Cell {
  /** As the return writes it: days as dd/mm/yyyy. Empty: blank. */
  readonly text: string;
  /** A sentence. */
  readonly because: string;
  readonly how: How;
  /** Where it was read; undefined where it stands in no extract. */
  readonly source: Source | undefined;
}

/** A day as the return writes it, dd/mm/yyyy. */
export function written(on: CalendarDate): string {
  return `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
}

/** 1 or 0, as the return writes yes and no. */
export function zeroOrOne(is: boolean): string {
  return is ? '1' : '0';
}

/** What a source says: blank where it says that nothing is recorded, and where it cannot say. */
export function told(text: Seen<string>, source: Source): Cell {
  const name = nameOfSource(source);
  if (text === undefined) {
    const because = `Recorded nowhere: ${name} lacks the column, or its cell could not be read.`;
    return { text: '', because, how: 'nowhere', source };
  }
  if (text === null) return { text: '', because: `Blank in ${name}.`, how: 'told', source };
  return { text, because: `As ${name} says.`, how: 'told', source };
}

/** What an earlier return said, and nothing since tells otherwise. */
export function carriedOn(text: Seen<string>, source: Source): Cell {
  if (text == null) return told(text, source);
  return { text, because: `Carried on from ${nameOfSource(source)}.`, how: 'carried', source };
}

/** A value carried on where it comes from a return, told where it comes from anything else. */
export function toldOrCarried(text: Seen<string>, source: Source): Cell {
  return source.kind === 'ssda903' ? carriedOn(text, source) : told(text, source);
}

/** Worked out from other facts. */
export function workedOut(text: string, because: string, source?: Source): Cell {
  return { text, because, how: 'worked-out', source };
}

/** Blank, because no record says; `what` completes the sentence. */
export function nowhere(what: string): Cell {
  return { text: '', because: `Recorded nowhere: ${what}.`, how: 'nowhere', source: undefined };
}

/** Blank, because the guide asks for nothing here. */
export function notAsked(because: string): Cell {
  return { text: '', because, how: 'not-asked', source: undefined };
}

/** A value written in the return's words; blank and unknown stay what they are. */
export function asWritten<T extends string | number | boolean>(
  value: Seen<T>,
  write: (value: T) => string,
): Seen<string> {
  if (value === null || value === undefined) return value;
  return write(value);
}

/** Where a cell was read, in a few words: the file and row, else where it comes from. */
export function sourceInWords({ how, source }: Cell): string {
  if (source !== undefined) return `${nameOfSource(source)}: ${source.file}, row ${source.row}`;
  return how === 'worked-out' ? 'worked out' : '';
}
