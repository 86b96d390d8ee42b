import { on, returnRule } from '../terms/all.ts';

const SINCE = on('2015-04-01');

export const rule217 = returnRule({
  code: '217',
  message: 'Adoption placement with carers: wrong reason for new episode',
  means:
    'A placement for adoption with the foster carer, from April 2015 on, began for a reason not S, T or U.',
  why: 'The carer stays the same, so the reason for the new episode must be one that says so.',
  mend: 'Use T, or U where the legal status changed too. If the carer changed, the placement is A4 or A6.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'DECOM', 'RNE'] },
  check: ({ Episodes }) =>
    Episodes.filter(
      ({ PLACE, DECOM, RNE }) =>
        ['A3', 'A5'].includes(PLACE) && DECOM.day >= SINCE && !['S', 'T', 'U'].includes(RNE),
    ),
});
