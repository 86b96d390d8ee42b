import { isCode, returnRule } from '../terms/all.ts';

export const rule120 = returnRule({
  code: '120',
  message: 'Reason decision reversed not valid',
  means:
    'The reason why the decision to place this child for adoption was reversed is not one of RD1 to RD4.',
  why: 'Reversals are counted by reason; a code that is on no list falls out of the count.',
  mend:
    'Choose RD1 (the child’s needs changed), RD2 (the court made no placement order), RD3 (no adopters ' +
    'could be found) or RD4 (any other reason).',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['REASON_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    PlacedAdoption.filter(
      ({ REASON_PLACED_CEASED }) =>
        REASON_PLACED_CEASED !== '' && !isCode('REASON_PLACED_CEASED', REASON_PLACED_CEASED),
    ),
});
