import { adoptedInYear, ADOPTION_FIELDS, anyGiven, returnRule, rowsOf } from '../terms/all.ts';

export const rule602 = returnRule({
  code: '602',
  message: 'Adoption data but not adopted this year',
  means:
    'AD1 has adoption details of this child, but no episode of theirs ended in adoption within the return year.',
  why: 'AD1 is for the children adopted in the year; others would be counted among them.',
  mend: 'If the child was adopted, give the episode its end and the reason E11 or E12. If not, take the row out of AD1.',
  mender: 'adoption worker',
  reads: { Episodes: ['DEC', 'REC'], AD1: ADOPTION_FIELDS },
  check: ({ Episodes, AD1 }, about) =>
    AD1.filter(
      (adoption) =>
        anyGiven(adoption, ADOPTION_FIELDS) &&
        !rowsOf(Episodes, adoption.CHILD).some((episode) => adoptedInYear(episode, about)),
    ),
});
