import { returnRule } from '../check/rule.ts';
import { NOT_IN_HEADER, notInHeader } from '../terms/not-in-header.ts';

export const ruleINT05 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT05',
  message: 'OC2 child not in Header',
  means: 'This health and wellbeing record (OC2) is of a child who is not in Header.',
  reads: { Header: ['CHILD'], OC2: ['CHILD'] },
  check: ({ Header, OC2 }) => notInHeader(OC2, Header),
});
