import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT33 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT33',
  message: 'Child occurs more than once in OC2',
  means: 'This child has more than one health and wellbeing record (OC2).',
  reads: { OC2: ['CHILD'] },
  check: ({ OC2 }) => moreThanOnce(OC2),
});
