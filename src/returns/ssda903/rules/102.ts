import { isValid, returnRule } from '../terms/all.ts';

export const rule102 = returnRule({
  code: '102',
  message: 'Date of birth not valid',
  means: 'The date of birth of this child is blank, or is not a real day written as day/month/year.',
  why:
    'Every age in the return is worked out from the date of birth; without it most rules about age pass ' +
    'over the child.',
  mend:
    'Record the date of birth in the child’s details. It is written with the day first and the year in ' +
    'four figures.',
  mender: 'social worker',
  reads: { Header: ['DOB'] },
  check: ({ Header }) => Header.filter(({ DOB }) => !isValid(DOB)),
});
