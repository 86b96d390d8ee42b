import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT03 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT03',
  message: 'Episodes child not in Header',
  means: 'This episode of care is of a child who is not in Header.',
  reads: { Header: ['CHILD'], Episodes: ['CHILD'] },
  check: ({ Header, Episodes }) => notInHeader(Episodes, Header),
});
