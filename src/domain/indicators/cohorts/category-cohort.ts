import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { CategoryCode, CategoryPeriod } from '#domain/law/category.ts';
import type { Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';

/** People in some categories on the as-at day. */
export interface CategoryCohort {
  readonly codes: ReadonlySet<CategoryCode>;
  /** How the definition says it. */
  readonly says: string;
}

/** Everyone the service is open to. Qualifying young people and former relevant ones without a request are not. */
export const open: CategoryCohort = {
  codes: new Set<CategoryCode>(['E', 'R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+']),
  says: 'OPEN: eligible, relevant, former relevant under 21, in a programme or back in education, and 21 to 24 on request',
};

/** Those of OPEN who have left care. */
export const openLeavers: CategoryCohort = {
  codes: new Set<CategoryCode>(['R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+']),
  says: 'OPEN, without eligible children: relevant and former relevant, and 21 to 24 on request',
};

/** Those of OPEN who are 18 or over. */
export const openFrom18: CategoryCohort = {
  codes: new Set<CategoryCode>(['FR', 'FR-PROG', 'FR-ED', 'FR-21+']),
  says: 'OPEN, 18 or over: former relevant, and 21 to 24 on request',
};

/** Those to whom the law gives a personal adviser without their asking: E, R, FR. */
export const owedAdviser: CategoryCohort = {
  codes: new Set<CategoryCode>(['E', 'R', 'FR', 'FR-PROG', 'FR-ED']),
  says: 'Eligible, relevant and former relevant (to 21, to the end of a programme, or back in education)',
};

/** Those of 21 to 24 who told the authority that they want to learn again (s23CA). */
export const backInEducation: CategoryCohort = {
  codes: new Set<CategoryCode>(['FR-ED']),
  says: 'Former relevant, under 25, who told the authority that they are back, or want to be back, in education or training (FR-ED)',
};

/** Eligible children. */
export const eligible: CategoryCohort = {
  codes: new Set<CategoryCode>(['E']),
  says: 'Eligible: 16 or 17, looked after, and for thirteen weeks since 14',
};

/** Those of OPEN who are under 18: eligible and relevant children. */
export const openUnder18: CategoryCohort = {
  codes: new Set<CategoryCode>(['E', 'R']),
  says: 'Eligible or relevant, and so under 18, on the day',
};

/** Former relevant young people of 21 to 24 without a request: they are owed an offer each year (s23CZB(7)). */
export const withoutRequest: CategoryCohort = {
  codes: new Set<CategoryCode>(['FR-DORMANT']),
  says: 'PAST: former relevant, 21 to 24, without a request',
};

/** The placing of whoever is not in a cohort; undefined for those who are. */
export function unlessIn(person: PersonAsAt, cohort: CategoryCohort): Placing | undefined {
  if (cohort.codes.has(person.category.code)) return undefined;
  return (person.byCategory ??= placedByCategory(person));
}

/** The same for every cohort, so kept with the person: most people are outside most figures. */
function placedByCategory({ born, asAt, category }: PersonAsAt): Placing {
  if (born !== undefined && born > asAt) return outside(() => 'Not yet born.');
  if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
  return outside(() => `${categoryInWords[category.code]} on ${inWords(asAt)}.`);
}

/** The same of another day: the birthday of a figure that looks at one. */
export function unlessInOn(
  person: PersonAsAt,
  on: CalendarDate,
  { codes }: CategoryCohort,
): Placing | undefined {
  const category = person.categoryOn(on);
  if (codes.has(category.code)) return undefined;
  if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
  return outside(() => `${categoryInWords[category.code]} on ${inWords(on)}.`);
}

/** The placing of someone whose category cannot be told. */
export function categoryUnknown({ missing }: CategoryPeriod): Placing {
  return cannotTell(() => `Their category cannot be told: missing ${missing.join('; ')}.`);
}

export const categoryInWords: Readonly<Record<CategoryCode, string>> = {
  PRE16: 'Under 16',
  E: 'Eligible',
  LA_NOT_ELIGIBLE: 'Looked after, not eligible',
  R: 'Relevant',
  FR: 'Former relevant',
  'FR-PROG': 'Former relevant in a programme of education or training',
  'FR-ED': 'Former relevant, back in education',
  'FR-21+': 'Former relevant, 21 to 24, on request',
  'FR-DORMANT': 'Former relevant, 21 to 24, without a request',
  Q: 'Qualifying',
  OTHER_LA: 'With another authority',
  NONE: 'Not entitled to leaving care services',
  CLOSED: 'No longer entitled',
  'CANNOT-TELL': 'Category not known',
};
