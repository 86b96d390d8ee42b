import { ADOPTED, allGiven, PLACED_FOR_ADOPTION, returnRule, rowsOf } from '../terms/all.ts';

export const rule557 = returnRule({
  code: '557',
  message: 'Left care unadopted but reversal not recorded',
  means:
    'The child was to be adopted and left care otherwise, and the reversal of that decision is not complete.',
  why: 'Adoption was the plan and did not happen: the reversal says on what day it was given up, and why.',
  mend: 'Give the day and reason of the reversal or, if the child was adopted, correct how care ended.',
  mender: 'adoption worker',
  reads: {
    Episodes: ['PLACE', 'LS', 'REC'],
    PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  },
  *check({ Episodes, PlacedAdoption }) {
    for (const episode of Episodes) {
      const toBeAdopted = PLACED_FOR_ADOPTION.has(episode.PLACE) || episode.LS === 'E1';
      const leftOtherwise = episode.REC !== '' && episode.REC !== 'X1' && !ADOPTED.has(episode.REC);
      if (!toBeAdopted || !leftOtherwise) continue;
      const decisions = rowsOf(PlacedAdoption, episode.CHILD);
      const incomplete = decisions.filter(
        (decision) => !allGiven(decision, ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED']),
      );
      if (decisions.length === 0 || incomplete.length > 0) yield* [episode, ...incomplete];
    }
  },
});
