import { inWords } from '#calendar/words.ts';
import { categoryInWords } from '#domain/indicators/cohorts/category-cohort.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { CategoryCode } from '#domain/law/category.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import type { ContradictionRule } from './contradiction.ts';

/** The computed categories with which a declared one agrees. */
const agrees: Readonly<Record<DeclaredCategory, ReadonlySet<CategoryCode>>> = {
  eligible: new Set(['E']),
  relevant: new Set(['R']),
  'former-relevant': new Set(['FR', 'FR-PROG', 'FR-ED', 'FR-21+', 'FR-DORMANT']),
  qualifying: new Set(['Q']),
  none: new Set(['PRE16', 'LA_NOT_ELIGIBLE', 'OTHER_LA', 'NONE', 'CLOSED']),
};

export const categoryDeclaredOtherwise: ContradictionRule = {
  id: 'category-declared-otherwise',
  title: 'The category declared is not the one that time in care gives',
  means:
    'What someone is owed hangs on their category. Time in care decides it; where the newest list says otherwise, one of them is wrong, and someone may be missing what the law gives them.',
  figures: ['A03', 'B02', 'C06'],
  find: ({ people }) =>
    people.flatMap((person) => {
      const row = person.leavingCare.at(-1)?.row;
      if (row?.category == null) return [];
      const { code, basis } = person.categoryOn(row.source.on);
      if (basis !== 'computed' || code === 'CANNOT-TELL' || agrees[row.category].has(code)) return [];
      return [
        {
          child: person.child,
          one: `Declared ${row.category.replace('-', ' ')}, as ${sourceInWords(row.source)} says.`,
          other: `From time in care: ${categoryInWords[code].toLowerCase()} on ${inWords(row.source.on)}.`,
        },
      ];
    }),
};
