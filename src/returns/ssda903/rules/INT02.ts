import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT02 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT02',
  message: 'PlacedAdoption child not in Header',
  means: 'PlacedAdoption says that adoption was decided for this child, but the child is not in Header.',
  reads: { Header: ['CHILD'], PlacedAdoption: ['CHILD'] },
  check: ({ Header, PlacedAdoption }) => notInHeader(PlacedAdoption, Header),
});
