import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule114 = returnRule({
  code: '114',
  message: 'Foster-carer adopter flag not valid',
  means: 'Whether this child was adopted by a former foster carer is filled in, but is neither 0 nor 1.',
  why: 'Adoptions by former foster carers are counted apart from others.',
  mend: 'Write 1 if an adopter had been the child’s foster carer, and 0 if not.',
  mender: 'adoption worker',
  reads: { AD1: ['FOSTER_CARE'] },
  check: ({ AD1 }) => withNoCodeOf('FOSTER_CARE', AD1, 'FOSTER_CARE'),
});
