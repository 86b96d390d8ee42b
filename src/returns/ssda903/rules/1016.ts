import { anyGiven, LEAVER_FIELDS, returnRule, rowsOf, youngBirthday } from '../terms/all.ts';

export const rule1016 = returnRule({
  code: '1016',
  message: 'Care leaver data for a 17/18-year-old who left after the birthday',
  means:
    'This young person has a care leaver’s answers, ' +
    'and left care on or after the day they became 17, or (if now 18) after the day they became 18.',
  why:
    'At 17 a birthday record is for those who had left before that day, ' +
    'at 18 for those who left by the end of it.',
  mend:
    'Check the date of birth and the day care ended. ' +
    'If both are right, empty the three answers for this year.',
  mender: 'personal adviser',
  reads: { OC3: ['DOB', ...LEAVER_FIELDS], Episodes: ['DEC'] },
  check: ({ OC3, Episodes }, { end }) =>
    OC3.filter((row) => {
      const birthday = youngBirthday(row.DOB, end);
      if (birthday === undefined || !anyGiven(row, LEAVER_FIELDS)) return false;
      // Leaving on the 18th birthday is the usual case, and right.
      const from = birthday.age === 17 ? birthday.day : birthday.day + 1;
      return rowsOf(Episodes, row.CHILD).some(({ DEC }) => DEC.day >= from);
    }),
});
