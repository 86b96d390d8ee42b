import { isGiven, returnRule } from '../terms/all.ts';

export const rule174 = returnRule({
  code: '174',
  message: "Mother's child DOB given for a male",
  means: 'The record is of a male, but holds a date of birth in the field for a mother’s child.',
  why: 'The field is for young women who are mothers; it is not asked of fathers.',
  mend: 'Clear the date. If the sex is wrong, correct that instead.',
  mender: 'social worker',
  reads: { Header: ['SEX', 'MC_DOB'] },
  check: ({ Header }) => Header.filter(({ SEX, MC_DOB }) => SEX === 'M' && isGiven(MC_DOB)),
});
