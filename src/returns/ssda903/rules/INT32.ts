import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT32 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT32',
  message: 'Child occurs more than once in Header',
  means: 'This child stands in Header more than once.',
  reads: { Header: ['CHILD'] },
  check: ({ Header }) => moreThanOnce(Header),
});
