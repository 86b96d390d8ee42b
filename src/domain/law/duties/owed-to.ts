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
      /** False: it began on `since` or before. */
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
  return { owed: true, code: period.code, ...sinceOf(period, circumstances) };
}

/**
 * The first day of the run of periods of this category up to this one. Not exact where it began with a declaration,
 * which is dated by its extract, as care came into sight, or by the day on which care was no longer seen: then it began
 * on that day or before, unless by age alone.
 */
function sinceOf(
  period: CategoryPeriod,
  { categories, person }: Pick<Circumstances, 'categories' | 'person'>,
): { readonly since: CalendarDate; readonly sinceExact: boolean } {
  const before = categories.find(({ to }) => to === period.from);
  if (before?.code === period.code) return sinceOf(before, { categories, person });
  const { born } = person.identity;
  // Nobody becomes former relevant but at 18, whenever the first source says that they are.
  const turns18 = born === undefined ? undefined : birthday(born, 18);
  if (period.code === 'FR' && turns18 !== undefined && turns18 <= period.from) {
    return { since: turns18, sinceExact: true };
  }
  const endedUnseen = person.care.periods.some(
    ({ lastSeen, to }) => lastSeen !== undefined && to === period.from,
  );
  const inSight =
    period.basis === 'computed' &&
    before?.code !== 'CANNOT-TELL' &&
    before?.basis !== 'declared' &&
    !endedUnseen;
  const byAge = born !== undefined && [16, 21].some((age) => birthday(born, age) === period.from);
  return { since: period.from, sinceExact: inSight || byAge };
}
