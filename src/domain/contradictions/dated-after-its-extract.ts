import { inWords } from '#calendar/words.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const datedAfterItsExtract: ContradictionRule = {
  id: 'dated-after-its-extract',
  title: 'A plan or contact dated after the day it was written down',
  means:
    'A date of something done lies after the day on which the list was drawn: it was planned, not done, or mistyped. The figures leave it out.',
  figures: ['A03', 'C06', 'C07'],
  find: ({ people }) =>
    people.flatMap(({ child, leavingCare }) => {
      const row = leavingCare.at(-1)?.row;
      if (row === undefined) return [];
      const late = [
        ['Pathway plan or review', row.planOn],
        ['Latest contact', row.contactOn],
      ] as const;
      return late.flatMap(([what, on]) =>
        on == null || on <= row.source.on
          ? []
          : [
              {
                child,
                one: `${what}: ${inWords(on)}, as ${sourceInWords(row.source)} says.`,
                other: `That list was drawn on ${inWords(row.source.on)}.`,
              },
            ],
      );
    }),
};
