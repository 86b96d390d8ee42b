import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule518 = returnRule({
  code: '518',
  message: 'Same-gender unmarried couple must be MM/FF',
  means: 'The adopters are an unmarried couple of the same sex, and the sex given is neither MM nor FF.',
  why: 'This legal status is for two men or two women who live as a couple; another sex contradicts it.',
  mend: 'Give MM or FF or, for a man and a woman who are not married, the legal status L3.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L4', ['MM', 'FF']),
});
