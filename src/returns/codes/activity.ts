import { parseReturnYear, type ReturnYear } from '#calendar/return-year.ts';
import type { ActivityCode } from '#domain/people/words.ts';

/** F4, F5, P4 and P5 took the place of F3 and P3 in this return year. */
const SPLIT_FROM = parseReturnYear('2021-22');

const CODES = ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5', 'G4', 'G5', 'G6'] as const;

function isActivityCode(text: string): text is ActivityCode {
  return CODES.some((code) => code === text);
}

/**
 * ACTIV of the return: `null` for 0 (no information), undefined where it is no such code. From 2021-22 a left-over F3
 * or P3 is F5 or P5: training or employment; an apprenticeship has a code of its own since.
 */
export function activityOf(code: string, year: ReturnYear): ActivityCode | null | undefined {
  const text = code.trim().toUpperCase();
  if (text === '0') return null;
  if (SPLIT_FROM !== undefined && year >= SPLIT_FROM) {
    if (text === 'F3') return 'F5';
    if (text === 'P3') return 'P5';
  }
  return isActivityCode(text) ? text : undefined;
}

/** The return's ACTIV for an activity, or for none known. */
export function activityCode(activity: ActivityCode | null): ActivityCode | '0' {
  return activity ?? '0';
}
