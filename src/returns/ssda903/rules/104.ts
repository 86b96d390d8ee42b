import { isMalformed, returnRule } from '../terms/all.ts';

export const rule104 = returnRule({
  code: '104',
  message: 'Date UASC ceased not valid',
  means:
    'The day on which this child ceased to be an unaccompanied asylum-seeking child is not a real day, ' +
    'or is before 1 April, when the year began.',
  why:
    'The table lists those who had this status in the year; a day before 1 April says that this child ' +
    'did not.',
  mend:
    'Check the day in the child’s immigration record. If the status did end before 1 April, take the ' +
    'child out of this table.',
  mender: 'social worker',
  reads: { UASC: ['DUC'] },
  check: ({ UASC }, { start }) => UASC.filter(({ DUC }) => isMalformed(DUC) || DUC.day < start),
});
