import { returnRule } from '../terms/all.ts';

export const rule586 = returnRule({
  code: '586',
  message: 'Missing before birth',
  means:
    'The child is said to have gone missing on the day of birth or before it, by the date of birth in this row.',
  why: 'One of the two dates must be wrong, and age when missing is worked out from both.',
  mend: 'Check the date of birth first, then the start of the incident, and correct the one that is wrong.',
  mender: 'social worker',
  reads: { Missing: ['DOB', 'MIS_START'] },
  check: ({ Missing }) => Missing.filter(({ DOB, MIS_START }) => MIS_START.day <= DOB.day),
});
