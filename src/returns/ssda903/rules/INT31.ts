import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT31 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT31',
  message: 'Child occurs more than once in AD1',
  means: 'This child stands in AD1 more than once.',
  reads: { AD1: ['CHILD'] },
  check: ({ AD1 }) => moreThanOnce(AD1),
});
