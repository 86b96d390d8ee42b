import { LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule344 = returnRule({
  code: '344',
  message: 'Died/returned home but activity or accommodation given',
  means: 'For someone who died or returned home, activity and accommodation must both be 0, and are not.',
  why: 'What they do and where they live is not asked for, and they are left out of those figures.',
  mend: 'Set both to 0. If the young person did not die, or was at home for less than six months, correct IN_TOUCH instead.',
  mender: 'personal adviser',
  reads: { OC3: LEAVER_FIELDS },
  check: ({ OC3 }) =>
    OC3.filter(
      ({ IN_TOUCH, ACTIV, ACCOM }) =>
        (IN_TOUCH === 'DIED' || IN_TOUCH === 'RHOM') && (ACTIV !== '0' || ACCOM !== '0'),
    ),
});
