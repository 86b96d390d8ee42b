import { isGiven, returnRule } from '../terms/all.ts';

export const rule233 = returnRule({
  code: '233',
  message: 'Reason for placement change on an open episode',
  means: 'A reason for a change of placement is given on an episode that has no end.',
  why: 'The reason is why a placement ended, so an episode that goes on has none.',
  mend: 'Enter the day on which the episode ended. If it goes on, blank the reason.',
  mender: 'social worker',
  reads: { Episodes: ['REASON_PLACE_CHANGE', 'DEC'] },
  check: ({ Episodes }) =>
    Episodes.filter(({ REASON_PLACE_CHANGE, DEC }) => REASON_PLACE_CHANGE !== '' && !isGiven(DEC)),
});
