import { parseReturnYear, returnYearOf } from '#calendar/return-year.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ActivityCode } from '#domain/people/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { activityOf } from '../activity.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, withoutListLetter, wordsOf } from './words.ts';

const SPLIT_FROM = parseReturnYear('2021-22');

/**
 * *Activity Status* on an extract of the given day: the return's code, alone or before words, or the words. Training
 * or employment is F5 or P5 in extracts from 2021-22 and F3 or P3 before. 0 is nothing known.
 */
export function readActivity(extracted: CalendarDate): (text: string) => Cell<ActivityCode> {
  const year = returnYearOf(extracted);
  const split = SPLIT_FROM !== undefined && year >= SPLIT_FROM;
  return remembered((text) => {
    if (isNotRecorded(text)) return null;
    const code = /^\(?([FPG]\d|0)\)?(?=$|[\s:–-])/i.exec(text.trim())?.[1];
    if (code !== undefined) return orUnreadable(activityOf(code, year));
    const words = wordsOf(withoutListLetter(text));
    const time = /\bfull ?time\b/.test(words) ? 'F' : /\bpart ?time\b/.test(words) ? 'P' : undefined;
    const kind = firstMatch(words, KINDS);
    if (time === undefined || kind === undefined) return firstMatch(words, NOT_IN_WORK) ?? unreadable;
    return orUnreadable(activityOf(`${time}${kind === '5' && !split ? '3' : kind}`, year));
  });
}

function orUnreadable(activity: ActivityCode | null | undefined): Cell<ActivityCode> {
  return activity === undefined ? unreadable : activity;
}

const NOT_IN_WORK: readonly (readonly [RegExp, ActivityCode])[] = [
  [/\billness\b|\bdisability\b|\bdisabled\b/, 'G4'],
  [/\bpregnan|\bparenting\b/, 'G6'],
  [
    /^(not in education( employment)?( or)?( training)?( employment)?|neet) (other|due to other)|^other$/,
    'G5',
  ],
];

/** The digit of the code. An apprenticeship named as what it is not ("not apprenticeship") is training or employment. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(not|other than) (an )?apprentice|\bexcluding apprentice/, '5'],
  [/\bapprentice/, '4'],
  [/\b(not|other than|non) higher\b/, '2'],
  [/\bhigher\b|\bdegree\b|\buniversity\b/, '1'],
  [/\btraining\b|\bemploy|\bwork\b/, '5'],
  [/\beducation\b|\bstudy/, '2'],
];
