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

/**
 * Where what the authority declared and what follows from time in care are not the same on the day of the declaration:
 * a sentence each, the first of a run of the same. The computed category is the one that is used. `historyOf` gives
 * histories under the same settings, where they are kept.
 */
export function categoryDisagreements(
  person: YoungPerson,
  settings: Settings,
  historyOf = (one: YoungPerson): readonly CategoryPeriod[] => categoryHistory(one, settings),
): readonly string[] {
  const { born } = person.identity;
  if (born === undefined) return [];
  const life = lifeOf(person, born, settings);
  const history = historyOf(person);
  const sentences: string[] = [];
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
      sentences.push(`On ${inWords(declaration.on)} ${declaration.says()}; ${used}.`);
    }
    before = what;
  }
  return sentences;
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
