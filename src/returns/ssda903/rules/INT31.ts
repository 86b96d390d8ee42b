import { returnRule } from '../check/rule.ts';
import { MORE_THAN_ONCE, moreThanOnce } from '../terms/more-than-once.ts';

export const ruleINT31 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT31',
  message: 'Child occurs more than once in AD1',
  means: 'This child stands in AD1 more than once.',
  reads: { AD1: ['CHILD'] },
  check: ({ AD1 }) => moreThanOnce(AD1),
});
