import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule1009 = returnRule({
  code: '1009',
  message: 'Reason for placement change not valid',
  means: 'The reason why this placement changed is not one of the twelve codes of the list.',
  why: 'Moves are counted by their reason; with a code that is not on the list, this one has none.',
  mend:
    'Choose the code that fits why the placement ended. ' +
    'Leave it blank where no change of placement followed.',
  mender: 'social worker',
  reads: { Episodes: ['REASON_PLACE_CHANGE'] },
  check: ({ Episodes }) => withNoCodeOf('REASON_PLACE_CHANGE', Episodes, 'REASON_PLACE_CHANGE'),
});
