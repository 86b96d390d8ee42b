import { inWords } from '#calendar/words.ts';
import { birthdayContradictions } from '#domain/indicators/birthday-contradictions.ts';
import type { ContradictionRule } from './contradiction.ts';

export const returnAgainstExtracts: ContradictionRule = {
  id: 'return-against-extracts',
  title: 'The return says one thing of a birthday, the extracts another',
  means:
    'The published figures rest on the return. Where the case system showed something else at the time, one of the two is wrong: look at the record around the birthday.',
  figures: ['A01', 'A02', 'D01', 'D02', 'E01', 'E02'],
  find: ({ population, asAt }) =>
    birthdayContradictions(population, asAt).map(({ child, birthday, what, returned, derived, why }) => ({
      child,
      one: `On ${inWords(birthday)} the return says of ${what}: ${returned}.`,
      other: `The extracts say: ${derived}; ${why}.`,
    })),
};
