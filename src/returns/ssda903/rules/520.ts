import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule520 = returnRule({
  code: '520',
  message: 'Different-gender married couple must be MF',
  means: 'The adopters are a married man and woman, and the sex given is not MF.',
  why: 'This legal status is for a man and a woman who are married; another sex contradicts it.',
  mend: 'Give MF or, for two men or two women who are married, the legal status L12.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L11', ['MF']),
});
