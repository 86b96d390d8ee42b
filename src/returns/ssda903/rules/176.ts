import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule176 = returnRule({
  code: '176',
  message: 'Sex of adopters not valid',
  means: 'The sex of the adopters is filled in, but is not one of M1, F1, MM, FF and MF.',
  why: 'Adoptions are counted by the sex of those who adopt, and rules compare it with their number.',
  mend: 'Choose M1 or F1 for one adopter; MM, FF or MF for a couple.',
  mender: 'adoption worker',
  reads: { AD1: ['SEX_ADOPTR'] },
  check: ({ AD1 }) => withNoCodeOf('SEX_ADOPTR', AD1, 'SEX_ADOPTR'),
});
