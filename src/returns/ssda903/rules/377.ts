import { byChild, returnRule, withCode } from '../terms/all.ts';

export const rule377 = returnRule({
  code: '377',
  message: "More than two carer's-holiday placements",
  means: 'This child has more than two placements for a carer’s holiday (T3) in the return.',
  why: 'The return accepts two carer’s holidays as temporary moves; a third is to be recorded as a change of placement.',
  mend:
    'Check each. Where the carer was not on holiday, ' +
    'record the other temporary reason or a change of placement.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE'] },
  *check({ Episodes }) {
    const holidays = withCode(Episodes, 'PLACE', 'T3');
    for (const ofChild of byChild(holidays).values()) if (ofChild.length > 2) yield* ofChild;
  },
});
