import { returnRule, rowsOf, yearsAfter } from '../terms/all.ts';

export const rule580 = returnRule({
  code: '580',
  message: 'Missing at 18: wrong reason ceased',
  means:
    'The child was missing until the 18th birthday, and care ended on that day with another reason than “any other reason” (E8).',
  why: 'Care that ends because a missing child turns 18 ends for none of the other reasons, such as independent living.',
  mend: 'Give E8 as the reason. If the child had been found and moved on as planned, correct the end of the missing incident.',
  mender: 'social worker',
  reads: { Episodes: ['DEC', 'REC'], Missing: ['DOB', 'MIS_END'] },
  check: ({ Episodes, Missing }) =>
    Episodes.filter(
      ({ CHILD, DEC, REC }) =>
        REC !== 'E8' &&
        rowsOf(Missing, CHILD).some(
          ({ DOB, MIS_END }) => MIS_END.day === yearsAfter(DOB.day, 18) && MIS_END.day === DEC.day,
        ),
    ),
});
