import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule149 = returnRule({
  code: '149',
  message: 'Reason episode ceased not valid',
  means: 'The reason why this episode ended is not one of the return’s codes, or is one that has ended.',
  why: 'How many children go home, are adopted or leave care in another way is published from it.',
  mend:
    'Choose the code of what happened; X1 where another episode began on the same day. E1, E43 and E44 ' +
    'have ended: adoptions are E11 or E12, special guardianship E45 to E48.',
  mender: 'social worker',
  reads: { Episodes: ['REC'] },
  check: ({ Episodes }) => withNoCodeOf('REC', Episodes, 'REC'),
});
