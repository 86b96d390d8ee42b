import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule620 = returnRule({
  code: '620',
  message: 'Mother under 11',
  means:
    'The return says that this child is a mother; her 11th birthday is after 1 April, the first day of the year.',
  why: 'A child so young is hardly a mother: the date of birth or the mother field must be wrong.',
  mend: 'Check the date of birth, then the mother field, and correct the one that is wrong.',
  mender: 'social worker',
  reads: { Header: ['DOB', 'MOTHER'] },
  check: ({ Header }, { start }) =>
    Header.filter(({ DOB, MOTHER }) => MOTHER === '1' && yearsAfter(DOB.day, 11) > start),
});
