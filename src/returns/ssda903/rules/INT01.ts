import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT01 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT01',
  message: 'AD1 child not in Header',
  means: 'AD1 says by whom this child was adopted, but the child is not in Header.',
  reads: { Header: ['CHILD'], AD1: ['CHILD'] },
  check: ({ Header, AD1 }) => notInHeader(AD1, Header),
});
