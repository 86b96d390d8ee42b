import { isGiven, returnRule } from '../terms/all.ts';

export const rule612 = returnRule({
  code: '612',
  message: "Child's DOB given but not a mother",
  means:
    'A date of birth of her child is given, but the mother field says that she is not a mother, or says nothing.',
  why: 'The two fields answer one question; young mothers are counted from the first of them.',
  mend: 'If she is a mother, put 1 in the mother field. If not, take the date out.',
  mender: 'social worker',
  reads: { Header: ['SEX', 'MOTHER', 'MC_DOB'] },
  check: ({ Header }) =>
    Header.filter(
      ({ SEX, MOTHER, MC_DOB }) => SEX === 'F' && (MOTHER === '0' || MOTHER === '') && isGiven(MC_DOB),
    ),
});
