import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const suitableWithoutHome: ContradictionRule = {
  id: 'suitable-without-home',
  title: 'No fixed home, and called suitable',
  means:
    'A person without a home stands among those whose home is suitable. Whatever the percentage says, somebody is without one: see to them, then mend the code.',
  figures: ['D03', 'D07'],
  find: ({ people }) =>
    people.flatMap(({ child, leavingCare }) => {
      const row = leavingCare.at(-1)?.row;
      if (row?.home !== 'S' || row.suitable !== true) return [];
      const said = sourceInWords(row.source);
      return [
        {
          child,
          one: `Home: of no fixed abode or homeless, as ${said} says.`,
          other: `Suitable, as the same row of ${said} says.`,
        },
      ];
    }),
};
