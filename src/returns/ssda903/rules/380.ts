import { returnRule, TEMPORARY, withCode } from '../terms/all.ts';

/** RNE of those changes that bring a new placement and carer. */
const NEW_CARER: ReadonlySet<string> = new Set(['P', 'B']);

export const rule380 = returnRule({
  code: '380',
  message: 'Care starts with a temporary placement',
  means: 'This temporary placement (T0 to T4) is not recorded as a change of placement and carer (P or B).',
  why: 'A temporary placement is a short time away from an ordinary one, so care cannot start with it.',
  mend:
    'Add the placement that the child was away from. ' +
    'If there is one before, correct the reason to P or B.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'RNE'] },
  check: ({ Episodes }) => withCode(Episodes, 'PLACE', TEMPORARY).filter(({ RNE }) => !NEW_CARER.has(RNE)),
});
