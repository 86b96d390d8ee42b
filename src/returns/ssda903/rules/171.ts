import { isMalformed, returnRule } from '../terms/all.ts';

export const rule171 = returnRule({
  code: '171',
  message: "Date of birth of mother's child not valid",
  means:
    'The date of birth of this young person’s own child is filled in, but is not a real day written as ' +
    'day/month/year.',
  why: 'It shows when she became a mother, and is compared with her own record.',
  mend:
    'Ask the young person or look in the case record, and correct the date. If she is not a mother, ' +
    'clear it.',
  mender: 'social worker',
  reads: { Header: ['MC_DOB'] },
  check: ({ Header }) => Header.filter(({ MC_DOB }) => isMalformed(MC_DOB)),
});
