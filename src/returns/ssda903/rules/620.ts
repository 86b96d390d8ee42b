import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule620 = returnRule({
  code: '620',
  message: 'Mother under 11',
  means:
    'The return says that this child is a mother; her 11th birthday is after 1 April, the first day of the year.',
  why: 'A mother under 11 would be very unusual: the date of birth or the mother field may have been mistyped.',
  mend: 'Check the date of birth and the mother field with care. Correct the one that is wrong; if both are right, keep them and explain it to DfE.',
  mender: 'social worker',
  reads: { Header: ['DOB', 'MOTHER'] },
  check: ({ Header }, { start }) =>
    Header.filter(({ DOB, MOTHER }) => MOTHER === '1' && yearsAfter(DOB.day, 11) > start),
});
