import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT06 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT06',
  message: 'OC3 child not in Header',
  means: 'This birthday record (OC3) is of a young person who is not in Header.',
  reads: { Header: ['CHILD'], OC3: ['CHILD'] },
  check: ({ Header, OC3 }) => notInHeader(OC3, Header),
});
