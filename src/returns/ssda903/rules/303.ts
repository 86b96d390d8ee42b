import { isGiven, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule303 = returnRule({
  code: '303',
  message: 'DUC given but UASC not 1',
  means:
    'The day on which UASC status ended is given for a child whose header does not give them that status.',
  why: 'Without the flag the child is left out of the count of unaccompanied asylum-seeking children.',
  mend: 'Set the UASC flag to 1 if the child had the status this year. If not, take the day out.',
  mender: 'social worker',
  reads: { UASC: ['DUC'], Header: [] },
  marks: { Header: ['UASC'] }, // only a flag of the XML return can be at odds with the table
  needsUasc: ['now'],
  *check({ UASC, Header }, { uasc }) {
    for (const [status, header] of pairsOfChild(UASC, Header)) {
      if (isGiven(status.DUC) && uasc.now?.(header.CHILD) !== '1') yield* [status, header];
    }
  },
});
