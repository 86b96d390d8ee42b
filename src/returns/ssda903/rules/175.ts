import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule175 = returnRule({
  code: '175',
  message: 'Number of adopters not valid',
  means: 'The number of adopters is filled in, but is neither 1 nor 2.',
  why: 'Adoptions by one person and by couples are counted apart.',
  mend: 'Write 1 for one adopter and 2 for a couple.',
  mender: 'adoption worker',
  reads: { AD1: ['NB_ADOPTR'] },
  check: ({ AD1 }) => withNoCodeOf('NB_ADOPTR', AD1, 'NB_ADOPTR'),
});
