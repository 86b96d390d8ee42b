import { isGiven, returnRule } from '../terms/all.ts';

export const rule611 = returnRule({
  code: '611',
  message: "Mother but child's DOB blank",
  means: 'She is a mother, and her child’s date of birth is blank.',
  why: 'Her age when she became a mother, and whether she was in care then, is worked out from it.',
  mend: 'Give the date of birth of her child. If she has none, correct the mother field to 0.',
  mender: 'social worker',
  reads: { Header: ['MOTHER', 'MC_DOB'] },
  check: ({ Header }) => Header.filter(({ MOTHER, MC_DOB }) => MOTHER === '1' && !isGiven(MC_DOB)),
});
