import { returnRule, withBlank, withNoCodeOf } from '../terms/all.ts';

export const rule101 = returnRule({
  code: '101',
  message: 'Sex not valid',
  means: 'The sex of this child is blank, or is not one of the codes M, F and U.',
  why: 'Figures are published by sex, and the rules about mothers need it.',
  mend: 'Record the sex in the child’s details. The return writes M, F or U; 1 and 2 ended with 2023-24.',
  mender: 'social worker',
  reads: { Header: ['SEX'] },
  check: ({ Header }) => [...withNoCodeOf('SEX', Header, 'SEX'), ...withBlank(Header, 'SEX')],
});
