import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { WrongUse } from './command.ts';
import type { Told } from './extracts.ts';

/** Reads a command's arguments; an option that does not exist, or lacks its value, is wrong use. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '';
    throw new WrongUse(`${why}. Use: ${usage}`);
  }
}

/** The day that an option gives, or undefined where it is not given. */
export function dayFrom(text: string | undefined, option: string): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const day = parseCalendarDate(text);
  if (day === undefined) {
    throw new WrongUse(`--${option} ${text} is not a day: write it as YYYY-MM-DD, such as 2026-10-31.`);
  }
  return day;
}

/** What the options say of the files that were named. */
export function toldIn(values: {
  readonly authority?: string | undefined;
  readonly 'extract-date'?: string | undefined;
}): Told {
  return { authority: values.authority, extractDate: dayFrom(values['extract-date'], 'extract-date') };
}

/** The whole number that an option gives, or undefined where it is not given. */
export function countFrom(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new WrongUse(`--${option} ${text} is not a whole number.`);
  return Number(text);
}
