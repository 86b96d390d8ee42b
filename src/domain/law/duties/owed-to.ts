import type { CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { inWords } from '#calendar/words.ts';
import { type CategoryCode, type CategoryPeriod, categoryOn } from '../category.ts';
import type { Circumstances, DutyDecision } from '../duty.ts';
import { cannotTell, notOwed } from './answers.ts';

/** Whether a duty is owed to someone by their category, and since when that category has run. */
type Standing =
  | {
      readonly owed: true;
      readonly code: CategoryCode;
      /** The first day of the unbroken run of this category. */
      readonly since: CalendarDate;
      /** False where the category was only declared: it began on `since` or before. */
      readonly sinceExact: boolean;
    }
  | { readonly owed: false; readonly answer: DutyDecision };

const WORDS: Readonly<Record<CategoryCode, string>> = {
  PRE16: 'under 16',
  E: 'eligible',
  LA_NOT_ELIGIBLE: 'looked after but not eligible',
  R: 'relevant',
  FR: 'former relevant',
  'FR-PROG': 'former relevant in a programme past 21',
  'FR-ED': 'former relevant and resuming education or training',
  'FR-21+': 'former relevant, 21 to 24, with support on request',
  'FR-DORMANT': 'former relevant, 21 to 24, without support',
  Q: 'qualifying',
  OTHER_LA: 'the responsibility of another authority',
  NONE: 'none of the leaving care categories',
  CLOSED: 'closed',
  'CANNOT-TELL': 'not known',
};

/** Whether the category in force on the day is one of `codes`; else the answer *not owed* or *cannot tell*. */
export function owedTo(codes: readonly CategoryCode[], circumstances: Circumstances): Standing {
  const { categories, on } = circumstances;
  const period = categoryOn(categories, on);
  if (period.code === 'CANNOT-TELL') {
    const lacking = period.missing.length === 0 ? 'what decides it' : period.missing.join('; ');
    const says = `The category on ${inWords(on)} cannot be told. Missing: ${lacking}.`;
    return { owed: false, answer: cannotTell([says]) };
  }
  if (!codes.includes(period.code)) {
    const wanted = codes.map((code) => WORDS[code]).join(' or ');
    const says = `Owed while the category is ${wanted}; on ${inWords(on)} it is ${WORDS[period.code]}.`;
    return { owed: false, answer: notOwed([says]) };
  }
  const first = beginningOf(period, categories);
  return { owed: true, code: period.code, since: first.from, sinceExact: isExact(first, circumstances) };
}

/** The first of the periods of the same category that follow each other without a break up to this one. */
function beginningOf(period: CategoryPeriod, categories: readonly CategoryPeriod[]): CategoryPeriod {
  const before = categories.find(({ code, to }) => code === period.code && to === period.from);
  return before === undefined ? period : beginningOf(before, categories);
}

/** A declared category is dated by its extract, unless it began by age alone. */
function isExact(first: CategoryPeriod, { person }: Circumstances): boolean {
  const { born } = person.identity;
  if (first.basis === 'computed') return true;
  return born !== undefined && [16, 18, 21].some((age) => birthday(born, age) === first.from);
}
