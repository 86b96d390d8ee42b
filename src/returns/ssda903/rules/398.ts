import { returnRule, SHORT_BREAKS, withCode } from '../terms/all.ts';

export const rule398 = returnRule({
  code: '398',
  message: 'Postcodes given for respite',
  means: 'This is a short break (V3 or V4), and the postcode of home or placement is given.',
  why: 'The return does not ask where short breaks are; postcodes that are not asked for should not be sent.',
  mend: 'Leave both postcodes out. If the child is not on short breaks, correct the legal status.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  check: ({ Episodes }) =>
    withCode(Episodes, 'LS', SHORT_BREAKS).filter(
      ({ HOME_POST, PL_POST }) => HOME_POST !== '' || PL_POST !== '',
    ),
});
