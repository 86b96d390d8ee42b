import { episodesInOrder, isValid, returnRule } from '../terms/all.ts';

export const rule142 = returnRule({
  code: '142',
  message: 'Earlier episode not ended',
  means:
    'This episode has no end or no reason for its end, although a later episode of the same child ' +
    'follows it.',
  why: 'A child is in one episode at a time: each must end before, or on the day when, the next begins.',
  mend:
    'Fill in the end and its reason; where the next episode began on the same day, the reason is X1. If ' +
    'the later episode is the wrong one, correct that.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'] },
  *check({ Episodes }) {
    for (const episodes of episodesInOrder(Episodes).values()) {
      const earlier = episodes.filter(({ DECOM }) => isValid(DECOM)).slice(0, -1);
      yield* earlier.filter(({ DEC, REC }) => !isValid(DEC) || REC === '');
    }
  },
});
