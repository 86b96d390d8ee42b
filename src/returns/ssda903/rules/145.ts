import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule145 = returnRule({
  code: '145',
  message: 'Category of need not valid',
  means: 'The category of need of this episode is not one of N1 to N8.',
  why: 'The main reason why children are in care is published from it.',
  mend:
    'Choose the one that was the main reason when this time in care began, N1 (abuse or neglect) to N8 ' +
    '(absent parenting).',
  mender: 'social worker',
  reads: { Episodes: ['CIN'] },
  check: ({ Episodes }) => withNoCodeOf('CIN', Episodes, 'CIN'),
});
