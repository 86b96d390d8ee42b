import { isValid, returnRule, rowsOf } from '../terms/all.ts';

export const rule559 = returnRule({
  code: '559',
  message: 'Old decision not reported last year',
  means:
    'The decision that this child should be placed for adoption is dated before 1 April, when the year began, but last year’s return has no decision of the child, or one without a date.',
  why: 'A decision of an earlier year should stand in last year’s return too; where it does not, one of the two is wrong.',
  mend: 'Look up the date of the decision and correct it here. If it is right, it was left out last year: keep it.',
  mender: 'returns officer',
  reads: { PlacedAdoption: ['DATE_PLACED'], PlacedAdoption_last: ['DATE_PLACED'] },
  check: ({ PlacedAdoption, PlacedAdoption_last }, { start }) =>
    PlacedAdoption.filter(({ CHILD, DATE_PLACED }) => {
      if (!(DATE_PLACED.day < start)) return false;
      const before = rowsOf(PlacedAdoption_last, CHILD);
      return before.length === 0 || before.some((last) => !isValid(last.DATE_PLACED));
    }),
});
