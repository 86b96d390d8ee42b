import { anyGiven, returnRule, SHORT_BREAKS, withCode } from '../terms/all.ts';

export const rule214 = returnRule({
  code: '214',
  message: 'Placement location not required for respite',
  means: 'A placement postcode or a URN is given for a short-term break, which has neither in the return.',
  why: 'Distance from home and provider are counted of other placements only.',
  mend: 'Blank both fields. If this was not a short-term break, correct the legal status instead.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'PL_POST', 'URN'] },
  check: ({ Episodes }) =>
    withCode(Episodes, 'LS', SHORT_BREAKS).filter((row) => anyGiven(row, ['PL_POST', 'URN'])),
});
