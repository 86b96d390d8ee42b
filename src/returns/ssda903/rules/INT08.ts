import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT08 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT08',
  message: 'Reviews child not in Header',
  means: 'This review is of a child who is not in Header.',
  reads: { Header: ['CHILD'], Reviews: ['CHILD'] },
  check: ({ Header, Reviews }) => notInHeader(Reviews, Header),
});
