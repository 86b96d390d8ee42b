import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule517 = returnRule({
  code: '517',
  message: 'Different-gender unmarried couple must be MF',
  means: 'The adopters are an unmarried couple of a man and a woman, and the sex given is not MF.',
  why: 'This legal status is for a man and a woman who live as a couple; another sex contradicts it.',
  mend: 'Give MF or, for two men or two women who are neither married nor civil partners, legal status L4.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L3', ['MF']),
});
