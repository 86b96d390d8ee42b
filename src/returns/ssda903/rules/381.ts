import { returnRule, TEMPORARY, withCode } from '../terms/all.ts';

export const rule381 = returnRule({
  code: '381',
  message: 'Care ends with a temporary placement',
  means: 'Care ended while this child was in a temporary placement (T0 to T4).',
  why: 'A temporary placement ends with the child’s return to the ordinary one; care ends from there.',
  mend:
    'If the child went back first, add that episode. ' +
    'If they did not, record the placement by its own type.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'REC'] },
  check: ({ Episodes }) =>
    withCode(Episodes, 'PLACE', TEMPORARY).filter(({ REC }) => REC !== '' && REC !== 'X1'),
});
