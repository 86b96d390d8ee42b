import { isGiven, returnRule, rowsOf } from '../terms/all.ts';

export const rule575 = returnRule({
  code: '575',
  message: 'Placement ended while missing',
  means:
    'The child went missing during an episode that has since ended, and the return does not say when they came back.',
  why: 'The child is missing from a placement: when that placement ends, the incident needs an end as well.',
  mend: 'Give the day on which the incident ended, or correct the end of the episode.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START', 'MIS_END'], Episodes: ['DECOM', 'DEC'] },
  check: ({ Missing, Episodes }) =>
    Missing.filter(
      ({ CHILD, MIS_START, MIS_END }) =>
        !isGiven(MIS_END) &&
        rowsOf(Episodes, CHILD).some(
          ({ DECOM, DEC }) => DECOM.day <= MIS_START.day && MIS_START.day <= DEC.day,
        ),
    ),
});
