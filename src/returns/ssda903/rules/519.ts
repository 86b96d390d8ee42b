import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule519 = returnRule({
  code: '519',
  message: 'Civil partnership must be a couple',
  means: 'The adopters are civil partners, and the sex given is that of one adopter alone or is blank.',
  why: 'A civil partnership is of two people, so the code must be that of a couple: MM, FF or MF.',
  mend: 'Give the sex of both partners or, if one person adopted alone, correct the legal status.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L2', ['MM', 'FF', 'MF']),
});
