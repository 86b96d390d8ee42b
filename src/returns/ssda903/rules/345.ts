import { LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule345 = returnRule({
  code: '345',
  message: 'In touch but activity or accommodation zero',
  means: 'We are in touch with this young person, and activity or accommodation is 0, which means not known.',
  why: 'Someone in touch can be asked; in published shares an unknown is not in work or suitably housed.',
  mend: 'Ask what the young person does and where they live and enter both; or correct IN_TOUCH.',
  mender: 'personal adviser',
  reads: { OC3: LEAVER_FIELDS },
  check: ({ OC3 }) =>
    OC3.filter(({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === 'YES' && (ACTIV === '0' || ACCOM === '0')),
});
