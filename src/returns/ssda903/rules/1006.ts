import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule1006 = returnRule({
  code: '1006',
  message: 'Missing type not valid',
  means: 'What kind of absence it was is said in a code that is not on the list: neither missing nor away.',
  why: 'Children who were missing and children who were away without authorisation are counted apart.',
  mend: 'Put M where nobody knew where the child was, and A where it was known and not allowed.',
  mender: 'social worker',
  reads: { Missing: ['MISSING'] },
  check: ({ Missing }) => withNoCodeOf('MISSING', Missing, 'MISSING'),
});
