import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule351 = returnRule({
  code: '351',
  message: 'Over 25 at start of year',
  means: 'This person had turned 25 before the year began on 1 April.',
  why: 'The return is of people up to 25, so the date of birth or the whole row is likely to be wrong.',
  mend: 'Check the date of birth. If it is right, take the person out of the return.',
  mender: 'social worker',
  reads: { Header: ['DOB'] },
  check: ({ Header }, { start }) => Header.filter(({ DOB }) => start > yearsAfter(DOB.day, 25)),
});
