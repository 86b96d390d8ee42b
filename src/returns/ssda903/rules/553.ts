import { anyGiven, isGiven, isIn, returnRule, rowsOf, withCode } from '../terms/all.ts';

export const rule553 = returnRule({
  code: '553',
  message: 'Placement order without adoption decision',
  means:
    'An episode under a placement order is in the return, and no decision to place the child for adoption is recorded, or the one that is recorded was reversed while the order goes on.',
  why: 'An authority asks for a placement order because it has decided on adoption; the two go together.',
  mend: 'Add the decision or, if it was reversed, end the episode under the placement order.',
  mender: 'adoption worker',
  reads: { Episodes: ['LS', 'DEC'], PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  *check({ Episodes, PlacedAdoption }) {
    for (const episode of withCode(Episodes, 'LS', 'E1')) {
      if (!isIn(PlacedAdoption, episode.CHILD)) yield episode;
      if (isGiven(episode.DEC)) continue;
      for (const decision of rowsOf(PlacedAdoption, episode.CHILD)) {
        if (anyGiven(decision, ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'])) yield decision;
      }
    }
  },
});
