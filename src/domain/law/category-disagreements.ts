import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { type Declaration, declarationsOf, movedByAge } from './categories/declared.ts';
import { lifeOf } from './categories/life.ts';
import { categoryHistory } from './category-history.ts';
import { type CategoryCode, categoryOn, type CategoryPeriod } from './category.ts';
import type { Settings } from './settings.ts';

const IN_WORDS: Readonly<Record<CategoryCode, string>> = {
  PRE16: 'under 16',
  E: 'eligible',
  LA_NOT_ELIGIBLE: 'looked after and not eligible',
  R: 'relevant',
  FR: 'former relevant',
  'FR-PROG': 'former relevant',
  'FR-ED': 'former relevant',
  'FR-21+': 'former relevant',
  'FR-DORMANT': 'former relevant',
  Q: 'qualifying',
  OTHER_LA: 'another authority’s',
  NONE: 'not entitled',
  CLOSED: 'closed',
  'CANNOT-TELL': 'not known',
};

/** Categories in which nobody is entitled as a care leaver: a declared *none* agrees with each. */
const NOT_ENTITLED: ReadonlySet<CategoryCode> = new Set([
  'PRE16',
  'LA_NOT_ELIGIBLE',
  'OTHER_LA',
  'NONE',
  'CLOSED',
]);

/** A declared category that is not the one that follows from time in care, on the day of the declaration. */
export interface CategoryDisagreement {
  readonly on: CalendarDate;
  readonly by: Declaration['by'];
  /** "Annex A of 31 October 2026 says relevant". */
  readonly declared: string;
  /** "from time in care they are eligible on that day, which is used". */
  readonly used: string;
  /** Whether the newest declaration still says so. */
  readonly stands: boolean;
}

/**
 * Where what the authority declared and what follows from time in care are not the same on the day of the declaration:
 * a sentence each, the first of a run of the same. The computed category is the one that is used. `historyOf` gives
 * histories under the same settings, where they are kept.
 */
export function categoryDisagreements(
  person: YoungPerson,
  settings: Settings,
  historyOf?: (one: YoungPerson) => readonly CategoryPeriod[],
): readonly string[] {
  return disagreementsOf(person, settings, historyOf).map(
    ({ on, declared, used }) => `On ${inWords(on)} ${declared}; ${used}.`,
  );
}

/** The same, each with its two sides apart. */
export function disagreementsOf(
  person: YoungPerson,
  settings: Settings,
  historyOf = (one: YoungPerson): readonly CategoryPeriod[] => categoryHistory(one, settings),
): readonly CategoryDisagreement[] {
  const { born } = person.identity;
  if (born === undefined) return [];
  const life = lifeOf(person, born, settings);
  const history = historyOf(person);
  const found: Omit<CategoryDisagreement, 'stands'>[] = [];
  let before: string | undefined;
  for (const declaration of declarationsOf(person, born)) {
    const period = categoryOn(history, declaration.on);
    const code = movedByAge(life, declaration, declaration.on);
    const impossible = code === undefined;
    const agrees =
      !impossible &&
      (period.basis !== 'computed' ||
        IN_WORDS[period.code] === IN_WORDS[code] ||
        (code === 'NONE' && NOT_ENTITLED.has(period.code)) ||
        (period.code === 'CLOSED' && declaration.on === life.turns25) || // the record of a 25th birthday is of the past
        passedAndHome(declaration, period.code, history));
    const what = agrees ? undefined : `${declaration.category} ${IN_WORDS[period.code]}`;
    if (what !== undefined && what !== before) {
      const used =
        period.basis === 'computed'
          ? `from time in care they are ${IN_WORDS[period.code]} on that day, which is used`
          : `on that day they are not yet 18`;
      found.push({ on: declaration.on, by: declaration.by, declared: declaration.says(), used });
    }
    before = what;
  }
  return found.map((one, at) => ({ ...one, stands: before !== undefined && at === found.length - 1 }));
}

/** An OC3 row says that the thirteen weeks were passed: so they were for those who qualify by having gone home since. */
function passedAndHome(
  { by, on }: Declaration,
  code: CategoryCode,
  history: readonly CategoryPeriod[],
): boolean {
  const passed = history.some((period) => period.from <= on && (period.code === 'E' || period.code === 'R'));
  return by === 'birthday-record' && code === 'Q' && passed;
}
