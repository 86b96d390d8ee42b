import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { nameOfSource, type Source } from '#domain/people/source.ts';

/** The extract in a sentence: "Annex A of 31 October 2026", "the SSDA903 return of 2025-26". */
export function sourceInWords(source: Pick<Source, 'kind' | 'on' | 'year'>): string {
  return nameOfSource(source).replace(source.on, inWords(source.on));
}

/** A number and its noun: "1 episode", "3 episodes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Days in a sentence: "3 May 2026, 4 June 2026 and 1 July 2026". */
export function daysInWords(days: readonly CalendarDate[]): string {
  return listInWords(days.map(inWords));
}

/** "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
