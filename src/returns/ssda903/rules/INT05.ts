import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT05 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT05',
  message: 'OC2 child not in Header',
  means: 'This health and wellbeing record (OC2) is of a child who is not in Header.',
  reads: { Header: ['CHILD'], OC2: ['CHILD'] },
  check: ({ Header, OC2 }) => notInHeader(OC2, Header),
});
