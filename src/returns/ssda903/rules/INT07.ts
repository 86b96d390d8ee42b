import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT07 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT07',
  message: 'PrevPerm child not in Header',
  means: 'PrevPerm tells of an earlier permanent home of a child who is not in Header.',
  reads: { Header: ['CHILD'], PrevPerm: ['CHILD'] },
  check: ({ Header, PrevPerm }) => notInHeader(PrevPerm, Header),
});
