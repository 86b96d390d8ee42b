import { MORE_THAN_ONCE, moreThanOnce, returnRule } from '../terms/all.ts';

export const ruleINT36 = returnRule({
  ...MORE_THAN_ONCE,
  code: 'INT36',
  message: 'Child occurs more than once in UASC',
  means: 'This child stands in the UASC table more than once.',
  reads: { UASC: ['CHILD'] },
  check: ({ UASC }) => moreThanOnce(UASC),
});
