import { returnRule, withCode } from '../terms/all.ts';

export const rule378 = returnRule({
  code: '378',
  message: 'Placed with parents under section 20',
  means: 'This child is placed with their parents (P1) while accommodated under section 20 (V2).',
  why:
    'A child who is accommodated under section 20 and ' +
    'goes home to their parents is no longer looked after.',
  mend:
    'If there is a care order, correct the legal status. ' +
    'If there is none, end care on the day the child went home.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'LS'] },
  check: ({ Episodes }) => withCode(Episodes, 'PLACE', 'P1').filter(({ LS }) => LS === 'V2'),
});
