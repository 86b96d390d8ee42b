import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule631 = returnRule({
  code: '631',
  message: 'Previous permanence option not valid',
  means: 'The previous permanence option is not one of the codes P1, P2, P3, P4 and Z1.',
  why: 'Children who come back into care from a permanent home are counted by this code.',
  mend: 'Give P1 for adoption, P2 for special guardianship, P3 for a child arrangements order, P4 where it is not known which, Z1 for none.',
  mender: 'social worker',
  reads: { PrevPerm: ['PREV_PERM'] },
  check: ({ PrevPerm }) => withNoCodeOf('PREV_PERM', PrevPerm, 'PREV_PERM'),
});
