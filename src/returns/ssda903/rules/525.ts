import { ADOPTION_FIELDS, anyGiven, isGiven, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule525 = returnRule({
  code: '525',
  message: 'Reversed decision but adoption data given',
  means: 'The decision to place this child for adoption was reversed, and details of an adoption are given.',
  why: 'Adoption details are for children who were adopted, and the reversal says that this was given up.',
  mend: 'If the child was adopted, take the reversal out. If not, take out the adoption details.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED'], AD1: ADOPTION_FIELDS },
  *check({ PlacedAdoption, AD1 }) {
    for (const [decision, adoption] of pairsOfChild(PlacedAdoption, AD1)) {
      const reversed = isGiven(decision.DATE_PLACED_CEASED);
      if (reversed && anyGiven(adoption, ADOPTION_FIELDS)) yield* [decision, adoption];
    }
  },
});
