import { isGiven, partialDay, returnRule } from '../terms/all.ts';

export const ruleSW04STG1 = returnRule({
  code: 'SW04STG1',
  message: 'SW start date not valid',
  means: 'Something stands where the day this social worker took the case should be, and it is not a date.',
  why: 'Which social worker a child had, and for how long, is worked out from this day.',
  mend: 'Enter it as day, month and year: 05/11/2026. Parts that nobody knows are written ZZ: ZZ/11/2026.',
  mender: 'social worker',
  stage: '1',
  reads: { SWEpisodes: ['SW_DECOM'] },
  check: ({ SWEpisodes }) =>
    SWEpisodes.filter(({ SW_DECOM }) => isGiven(SW_DECOM) && Number.isNaN(partialDay(SW_DECOM.text))),
});
