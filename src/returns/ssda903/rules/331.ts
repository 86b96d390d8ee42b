import { ADOPTED, pairsOfChild, returnRule, withCode } from '../terms/all.ts';

export const rule331 = returnRule({
  code: '331',
  message: 'Matching date after placement for adoption',
  means: 'The child was matched with the adopters after the start of the episode that ended in adoption.',
  why: 'A match comes before the placement, and the time between the two is measured.',
  mend: 'Check the day on which the match was decided, then the day on which the episode began.',
  mender: 'adoption worker',
  reads: { AD1: ['DATE_MATCH'], Episodes: ['DECOM', 'REC'] },
  *check({ AD1, Episodes }) {
    const adopted = withCode(Episodes, 'REC', ADOPTED);
    for (const [episode, adoption] of pairsOfChild(adopted, AD1)) {
      if (adoption.DATE_MATCH.day > episode.DECOM.day) yield* [episode, adoption];
    }
  },
});
