import { isGiven, isSameDate, returnRule } from '../terms/all.ts';

export const ruleSW09STG2 = returnRule({
  code: 'SW09STG2',
  message: 'SW episode shorter than a day',
  means: 'This social worker is said to have taken and given up the case on one and the same day.',
  why: 'A case held for less than a day is no change of social worker, and would be counted as one.',
  mend: 'Correct the day that is wrong. If the case only passed through, take the row out.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  check: ({ SWEpisodes }) =>
    SWEpisodes.filter(({ SW_DECOM, SW_DEC }) => isGiven(SW_DEC) && isSameDate(SW_DEC, SW_DECOM)),
});
