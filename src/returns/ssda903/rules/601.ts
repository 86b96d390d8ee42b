import { adoptedInYear, ADOPTION_FIELDS, allGiven, returnRule, rowsOf } from '../terms/all.ts';

export const rule601 = returnRule({
  code: '601',
  message: 'Adopted this year but adoption data incomplete',
  means: 'The child was adopted this year, and at least one of the six adoption fields in AD1 is blank.',
  why: 'How long adoption took, and who adopted, is counted from these six fields together.',
  mend: 'Complete the date of the decision, the date of the match and the four fields on the adopters in AD1.',
  mender: 'adoption worker',
  reads: { Episodes: ['DEC', 'REC'], AD1: ADOPTION_FIELDS },
  *check({ Episodes, AD1 }, about) {
    for (const episode of Episodes) {
      if (!adoptedInYear(episode, about)) continue;
      for (const adoption of rowsOf(AD1, episode.CHILD)) {
        if (!allGiven(adoption, ADOPTION_FIELDS)) yield* [episode, adoption];
      }
    }
  },
});
