import { returnRule, withBlank, withNoCodeOf } from '../terms/all.ts';

export const rule131 = returnRule({
  code: '131',
  message: 'In-touch code not valid',
  means:
    'Whether the authority was in touch with this care leaver is blank, or is not one of the return’s ' +
    'codes.',
  why: 'How many care leavers an authority is in touch with is published from this answer.',
  mend: 'Record the contact around the birthday: YES, NO, DIED, or one of REFU, NREQ and RHOM where contact was refused, no longer needed, or the young person went home for six months or more.',
  mender: 'personal adviser',
  reads: { OC3: ['IN_TOUCH'] },
  check: ({ OC3 }) => [...withNoCodeOf('IN_TOUCH', OC3, 'IN_TOUCH'), ...withBlank(OC3, 'IN_TOUCH')],
});
