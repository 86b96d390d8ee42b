import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule146 = returnRule({
  code: '146',
  message: 'Placement type not valid',
  means: 'The type of placement of this episode is not one of the return’s codes, or is one that has ended.',
  why: 'Where children live is published by type of placement.',
  mend:
    'Choose the code of the placement as it is. H5, P2 and Z1 have ended: supported accommodation that ' +
    'is registered is K3, and other arrangements are Z11 to Z14.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE'] },
  check: ({ Episodes }) => withNoCodeOf('PLACE', Episodes, 'PLACE'),
});
