import { pairsOfChild, PLACED_FOR_ADOPTION, returnRule } from '../terms/all.ts';

export const rule521 = returnRule({
  code: '521',
  message: 'Should-be-placed date after placement for adoption',
  means: 'The child was placed for adoption before the day that the adopters’ table gives for the decision.',
  why: 'It is decided first that a child should be placed for adoption, and then they are placed.',
  mend: 'Look up the day of the decision and the day the child was placed, and correct the wrong one.',
  mender: 'adoption worker',
  reads: { Episodes: ['PLACE', 'DECOM'], AD1: ['DATE_INT'] },
  *check({ Episodes, AD1 }) {
    for (const [episode, adoption] of pairsOfChild(Episodes, AD1)) {
      const placed = PLACED_FOR_ADOPTION.has(episode.PLACE);
      if (placed && adoption.DATE_INT.day > episode.DECOM.day) yield* [episode, adoption];
    }
  },
});
