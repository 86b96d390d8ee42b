import { returnRule } from '../check/rule.ts';
import { MORE_THAN_ONCE, moreThanOnce } from '../terms/more-than-once.ts';

export const ruleINT32 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT32',
  message: 'Child occurs more than once in Header',
  means: 'This child stands in Header more than once.',
  reads: { Header: ['CHILD'] },
  check: ({ Header }) => moreThanOnce(Header),
});
