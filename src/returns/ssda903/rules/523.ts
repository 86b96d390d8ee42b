import { isValid, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule523 = returnRule({
  code: '523',
  message: 'Decision dates differ between tables',
  means:
    'The two adoption tables give this child two different days of the decision to place them for adoption.',
  why: 'It is one decision, told twice, so both tables must give one day.',
  mend: 'Look the decision up and give the same day in both. A child with two decisions will show here too.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED'], AD1: ['DATE_INT'] },
  *check({ PlacedAdoption, AD1 }) {
    for (const [decision, adoption] of pairsOfChild(PlacedAdoption, AD1)) {
      const [placed, intended] = [decision.DATE_PLACED, adoption.DATE_INT];
      if (isValid(placed) && isValid(intended) && placed.day !== intended.day) yield* [decision, adoption];
    }
  },
});
