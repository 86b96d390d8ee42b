import { inWords } from '#calendar/words.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import type { ContradictionRule } from './contradiction.ts';

const left: ReadonlySet<DeclaredCategory> = new Set(['relevant', 'former-relevant', 'qualifying']);

export const inCareAndLeft: ContradictionRule = {
  id: 'in-care-and-left',
  title: 'In care, and listed as having left it',
  means:
    'The list gives them a category that only those have who have left care; their time in care has no end. One set of duties is being missed, the reviews of a child in care or the plan of a care leaver: find out which.',
  figures: ['A03', 'C06', 'J13'],
  find: ({ people }) =>
    people.flatMap(({ child, careNow, leavingCare }) => {
      const row = leavingCare.at(-1)?.row;
      const episode = careNow?.episodes.at(-1);
      if (row?.category == null || !left.has(row.category) || careNow === null || episode === undefined)
        return [];
      return [
        {
          child,
          one: `In care since ${inWords(careNow.from)} without an end, as ${sourceInWords(episode.source)} says.`,
          other: `Declared ${row.category.replace('-', ' ')}, as ${sourceInWords(row.source)} says.`,
        },
      ];
    }),
};
