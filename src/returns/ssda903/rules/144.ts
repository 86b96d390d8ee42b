import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule144 = returnRule({
  code: '144',
  message: 'Legal status not valid',
  means: 'The legal status of this episode is not one of the return’s codes.',
  why: 'It says under which order or agreement the child is in care, and many rules depend on it.',
  mend:
    'Look up the order or agreement that was in force and choose its code: C2 for a full care order, for ' +
    'example, or V2 for section 20.',
  mender: 'social worker',
  reads: { Episodes: ['LS'] },
  check: ({ Episodes }) => withNoCodeOf('LS', Episodes, 'LS'),
});
