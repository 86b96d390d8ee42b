import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule524 = returnRule({
  code: '524',
  message: 'Same-gender married couple must be MM/FF',
  means: 'The adopters are married and of the same sex, and the sex given is neither MM nor FF.',
  why: 'This legal status is for two men or two women who are married; another sex contradicts it.',
  mend: 'Give MM or FF or, for a man and a woman who are married, the legal status L11.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L12', ['MM', 'FF']),
});
