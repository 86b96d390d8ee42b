import { returnRule } from '../terms/all.ts';

export const rule392c = returnRule({
  code: '392c',
  message: 'Postcode not valid',
  means:
    'The postcode of the child’s home, or that of the placement, is not in the national list of postcodes.',
  why: 'Without a known postcode nobody can work out the area of the placement or its distance from home.',
  mend: 'Look the address up and correct the postcode. One that is newer than the list here may be right.',
  mender: 'placements team',
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, { isPostcode }) =>
    Episodes.filter(({ HOME_POST, PL_POST }) =>
      [HOME_POST, PL_POST].some((postcode) => postcode !== '' && !isPostcode(postcode)),
    ),
});
