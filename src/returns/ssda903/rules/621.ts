import { isValid, returnRule } from '../terms/all.ts';

export const rule621 = returnRule({
  code: '621',
  message: 'Mother younger than her child',
  means:
    'Her child was born on the day on which she was born or before it, or her own date of birth is missing so that the two cannot be compared.',
  why: 'A mother is older than her child: one of the two dates of birth is wrong, or they were exchanged.',
  mend: 'Check both dates of birth, hers and her child’s, and correct the one that is wrong or missing.',
  mender: 'social worker',
  reads: { Header: ['DOB', 'MC_DOB'] },
  check: ({ Header }) => Header.filter(({ DOB, MC_DOB }) => isValid(MC_DOB) && !(MC_DOB.day > DOB.day)),
});
