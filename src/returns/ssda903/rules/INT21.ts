import { differingFromHeader, returnRule } from '../terms/all.ts';

export const ruleINT21 = returnRule({
  code: 'INT21',
  message: 'UASC sex differs from Header',
  means: 'In the UASC table this child has another sex than in Header.',
  why: 'Both tables describe one child: where they disagree, figures by sex depend on which of them is read.',
  mend: 'Check the sex in the child’s details, correct it there, and draw both tables again.',
  mender: 'social worker',
  stage: 'internal',
  reads: { Header: ['SEX'], UASC: ['SEX'] },
  check: ({ Header, UASC }) =>
    differingFromHeader(
      UASC,
      Header,
      ({ SEX }, inHeader) => SEX !== '' && inHeader.SEX !== '' && SEX !== inHeader.SEX,
    ),
});
