import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule177 = returnRule({
  code: '177',
  message: 'Legal status of adopters not valid',
  means: 'The legal status of the adopters is filled in, but is not one of L0, L11, L12, L2, L3 and L4.',
  why: 'Adoptions are counted by whether adopters are single, married, civil partners or neither.',
  mend:
    'Choose L0 for one adopter, L11 or L12 for a married couple, L2 for civil partners, L3 or L4 for a ' +
    'couple who are neither.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR'] },
  check: ({ AD1 }) => withNoCodeOf('LS_ADOPTR', AD1, 'LS_ADOPTR'),
});
