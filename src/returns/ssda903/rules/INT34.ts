import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT34 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT34',
  message: 'Child occurs more than once in OC3',
  means: 'This young person has more than one birthday record (OC3).',
  reads: { OC3: ['CHILD'] },
  check: ({ OC3 }) => moreThanOnce(OC3),
});
