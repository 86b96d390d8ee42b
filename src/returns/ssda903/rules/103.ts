import { returnRule, withBlank, withNoCodeOf } from '../terms/all.ts';

export const rule103 = returnRule({
  code: '103',
  message: 'Ethnicity not valid',
  means: 'The ethnicity of this child is blank, or is not one of the return’s codes.',
  why: 'Figures on looked-after children are published by ethnicity.',
  mend:
    'Record the ethnicity in the child’s details. Where it was refused the code is REFU; where nobody ' +
    'has asked yet, NOBT.',
  mender: 'social worker',
  reads: { Header: ['ETHNIC'] },
  check: ({ Header }) => [...withNoCodeOf('ETHNIC', Header, 'ETHNIC'), ...withBlank(Header, 'ETHNIC')],
});
