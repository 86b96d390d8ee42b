import { allGiven, anyGiven, LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule153 = returnRule({
  code: '153',
  message: 'Care leaver data incomplete',
  means:
    'Of contact, activity and accommodation, some are filled in for this care leaver and others are ' +
    'blank.',
  why: 'All three are asked together of every care leaver whose birthday is in the year.',
  mend: 'Fill in the blank ones. Where activity or accommodation is not known the code is 0, which does not go with being in touch (YES).',
  mender: 'personal adviser',
  reads: { OC3: LEAVER_FIELDS },
  check: ({ OC3 }) => OC3.filter((row) => anyGiven(row, LEAVER_FIELDS) && !allGiven(row, LEAVER_FIELDS)),
});
