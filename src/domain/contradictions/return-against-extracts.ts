import { inWords } from '#calendar/words.ts';
import {
  type BirthdayContradiction,
  birthdayContradictions,
} from '#domain/indicators/birthday-contradictions.ts';
import type { ContradictionRule } from './contradiction.ts';

/** The figures that each part of the birthday record decides. */
const decides: Readonly<Record<BirthdayContradiction['what'], readonly string[]>> = {
  'in touch': ['A01', 'A02', 'A06'],
  activity: ['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E08'],
  home: ['D01', 'D02', 'D08'],
  suitability: ['D01', 'D02'],
};

export const returnAgainstExtracts: ContradictionRule = {
  id: 'return-against-extracts',
  title: 'The return says one thing of a birthday, the extracts another',
  means:
    'The published figures rest on the return. Where the case system showed something else at the time, one of the two is wrong: look at the record around the birthday.',
  figures: [...new Set(Object.values(decides).flat())].toSorted(),
  find: ({ population, asAt }) =>
    birthdayContradictions(population, asAt).map(({ child, birthday, what, returned, derived, why }) => ({
      child,
      one: `On ${inWords(birthday)} the return says of ${what}: ${returned}.`,
      other: `The extracts say: ${derived}; ${why}.`,
      figures: decides[what],
    })),
};
