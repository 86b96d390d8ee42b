import type { SettingName } from './settings.ts';

/** The least and the most that a setting may be: beyond it nobody can mean it, and days would leave the calendar. */
interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether it counts days, weeks, months, years or people: half a month has no day. */
  readonly whole: boolean;
}

const whole = (least: number, most: number): Range => ({ least, most, whole: true });
const weight: Range = { least: 0.1, most: 20, whole: false };

const ranges: Partial<Record<SettingName, Range>> = {
  'thirteen-weeks-days': whole(84, 98), // a week on either side of 13 × 7
  'return-home-months': whole(1, 24),
  'review-28-day-grace-working-days': whole(1, 60),
  'assessment-21-plus-months': whole(1, 24),
  'plan-after-assessment-days': whole(1, 365),
  'in-touch-live-weeks': whole(1, 52),
  'birthday-window-months-before': whole(1, 11),
  'birthday-window-months-after': whole(1, 11),
  'caseload-ceiling': { least: 1, most: 200, whole: false },
  'caseload-weight': weight,
  'caseload-weight-in-care': weight,
  'caseload-weight-left-care-under-18': weight,
  'caseload-weight-18-to-20': weight,
  'caseload-weight-21-and-over': weight,
  'caseload-weight-unaccompanied': weight,
  'caseload-weight-highest-risk': weight,
  'caseload-weight-custody': weight,
  'caseload-weight-out-of-area': weight,
  'caseload-weight-parent': weight,
  'fewest-people-shown': whole(3, 100), // of two, each knows of the other
  'fewest-people-in-a-percentage': whole(3, 1000),
  'preparation-start-age': whole(10, 17),
  'plan-review-months': whole(1, 24),
  'plan-review-months-authority-home': whole(1, 24),
  'offer-21-plus-months': whole(1, 24),
  'visit-months': whole(1, 24),
  'bed-and-breakfast-working-days': whole(1, 60),
};

/** Undefined of a setting that is no number. */
export function rangeOf(name: SettingName): Range | undefined {
  return ranges[name];
}

/** `a whole number from 1 to 52`. */
export function rangeInWords({ least, most, whole: isWhole }: Range): string {
  return `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`;
}

export function isWithin(value: number, { least, most, whole: isWhole }: Range): boolean {
  return value >= least && value <= most && (!isWhole || Number.isInteger(value));
}
