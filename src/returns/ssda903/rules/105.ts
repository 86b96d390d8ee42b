import { numberIn, returnRule } from '../terms/all.ts';

export const rule105 = returnRule({
  code: '105',
  message: 'UASC flag not valid',
  means:
    'The flag that says whether this child is unaccompanied and seeking asylum is blank, or is neither 0 ' +
    'nor 1.',
  why: 'Unaccompanied asylum-seeking children are counted apart, and other rules treat them differently.',
  mend: 'Record whether the child is one: 1 for yes, 0 for no. Only a return in XML has this flag.',
  mender: 'social worker',
  reads: { Header: ['UASC'] },
  check: ({ Header }) => Header.filter(({ UASC }) => ![0, 1].includes(numberIn(UASC))),
});
