import { isMalformed, returnRule } from '../terms/all.ts';

export const rule116 = returnRule({
  code: '116',
  message: 'Date decision reversed not valid',
  means:
    'The day on which the decision to place this child for adoption was reversed is filled in, but is ' +
    'not a real day written as day/month/year.',
  why: 'Without a day that can be read nobody can tell whether the decision stood on 31 March.',
  mend:
    'Look the reversal up in the adoption file and correct its day. Where the decision still stands, ' +
    'clear it.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    PlacedAdoption.filter(({ DATE_PLACED_CEASED }) => isMalformed(DATE_PLACED_CEASED)),
});
