import { returnRule } from '../check/rule.ts';
import { MORE_THAN_ONCE, moreThanOnce } from '../terms/more-than-once.ts';

export const ruleINT33 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT33',
  message: 'Child occurs more than once in OC2',
  means: 'This child has more than one health and wellbeing record (OC2).',
  reads: { OC2: ['CHILD'] },
  check: ({ OC2 }) => moreThanOnce(OC2),
});
