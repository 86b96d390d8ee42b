import { isCode, on, returnRule } from '../terms/all.ts';

/** Reasons are asked for from here on. */
const ASKED_FROM = on('2023-04-01');

export const ruleSW13STG1 = returnRule({
  code: 'SW13STG1',
  message: 'Reason for social worker change not valid',
  means:
    'The reason why this social worker took the case is not on the list, or is blank from 1 April 2023 on.',
  why: 'Changes of social worker are counted by their reason, since April 2023.',
  mend:
    'Choose the code that fits why the case came to this social worker; ' +
    'for the first one it is first contact.',
  mender: 'social worker',
  stage: '1',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_REASON'] },
  check: ({ SWEpisodes }) =>
    SWEpisodes.filter(({ SW_DECOM, SW_REASON }) =>
      SW_REASON === '' ? SW_DECOM.day >= ASKED_FROM : !isCode('SW_REASON', SW_REASON),
    ),
});
