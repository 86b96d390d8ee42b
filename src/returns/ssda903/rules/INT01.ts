import { returnRule } from '../check/rule.ts';
import { NOT_IN_HEADER, notInHeader } from '../terms/not-in-header.ts';

export const ruleINT01 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT01',
  message: 'AD1 child not in Header',
  means: 'AD1 says by whom this child was adopted, but the child is not in Header.',
  reads: { Header: ['CHILD'], AD1: ['CHILD'] },
  check: ({ Header, AD1 }) => notInHeader(AD1, Header),
});
