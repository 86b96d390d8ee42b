import { isGiven, partialDay, returnRule } from '../terms/all.ts';

export const ruleSW05STG1 = returnRule({
  code: 'SW05STG1',
  message: 'SW end date not valid',
  means:
    'Something stands where the day this social worker gave up the case should be, and it is not a date.',
  why: 'Without a date nobody can tell when the next social worker was due, or whether the child had one.',
  mend:
    'Enter it as day, month and year: 05/11/2026. ' +
    'Leave it blank while this is still the child’s social worker.',
  mender: 'social worker',
  stage: '1',
  reads: { SWEpisodes: ['SW_DEC'] },
  check: ({ SWEpisodes }) =>
    SWEpisodes.filter(({ SW_DEC }) => isGiven(SW_DEC) && Number.isNaN(partialDay(SW_DEC.text))),
});
