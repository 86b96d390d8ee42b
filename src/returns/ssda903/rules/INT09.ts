import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT09 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT09',
  message: 'UASC child not in Header',
  means: 'The UASC table names an unaccompanied child who is not in Header.',
  reads: { Header: ['CHILD'], UASC: ['CHILD'] },
  check: ({ Header, UASC }) => notInHeader(UASC, Header),
});
