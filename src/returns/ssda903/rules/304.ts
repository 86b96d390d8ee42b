import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule304 = returnRule({
  code: '304',
  message: 'DUC after 18th birthday',
  means: 'The status of unaccompanied asylum-seeking child is said to have ended after the 18th birthday.',
  why: 'It is a child’s status, so it ends at 18 at the latest.',
  mend: 'Check the date of birth, then the day on which it ended. The 18th birthday itself is allowed.',
  mender: 'social worker',
  reads: { UASC: ['DOB', 'DUC'] },
  check: ({ UASC }) => UASC.filter(({ DOB, DUC }) => DUC.day > yearsAfter(DOB.day, 18)),
});
