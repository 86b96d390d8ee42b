import { returnRule, rowsOf } from '../terms/all.ts';

export const rule184 = returnRule({
  code: '184',
  message: 'Placed-for-adoption decision before birth',
  means: 'This decision to place the child for adoption is dated before the date of birth in Header.',
  why: 'Nobody can be found suitable for adoption before they are born: one of the two dates is wrong.',
  mend:
    'Check the day of the decision in the adoption file, then the date of birth, and correct the wrong ' +
    'one.',
  mender: 'adoption worker',
  reads: { Header: ['DOB'], PlacedAdoption: ['DATE_PLACED'] },
  check: ({ Header, PlacedAdoption }) =>
    PlacedAdoption.filter(({ CHILD, DATE_PLACED }) =>
      rowsOf(Header, CHILD).some(({ DOB }) => DATE_PLACED.day < DOB.day),
    ),
});
