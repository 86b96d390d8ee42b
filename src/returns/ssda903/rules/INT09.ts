import { returnRule } from '../check/rule.ts';
import { NOT_IN_HEADER, notInHeader } from '../terms/not-in-header.ts';

export const ruleINT09 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT09',
  message: 'UASC child not in Header',
  means: 'The UASC table names an unaccompanied child who is not in Header.',
  reads: { Header: ['CHILD'], UASC: ['CHILD'] },
  check: ({ Header, UASC }) => notInHeader(UASC, Header),
});
