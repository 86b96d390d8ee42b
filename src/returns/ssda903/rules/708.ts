import { returnRule } from '../terms/all.ts';

export const rule708 = returnRule({
  code: '708',
  message: 'DoLO before birth',
  means:
    'The deprivation of liberty order starts on the child’s day of birth or before it, by the date of birth in this row.',
  why: 'One of the two dates must be wrong, and age at the start of the order is worked out from both.',
  mend: 'Check the date of birth first, then the start of the order, and correct the one that is wrong.',
  mender: 'social worker',
  reads: { DoLo: ['DOB', 'DOLO_START'] },
  check: ({ DoLo }) => DoLo.filter(({ DOB, DOLO_START }) => DOLO_START.day <= DOB.day),
});
