import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT35 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT35',
  message: 'Child occurs more than once in PrevPerm',
  means: 'This child stands in PrevPerm more than once.',
  reads: { PrevPerm: ['CHILD'] },
  check: ({ PrevPerm }) => moreThanOnce(PrevPerm),
});
