import { allGiven, HEALTH_FIELDS, isCode, returnRule } from '../terms/all.ts';

export const rule547 = returnRule({
  code: '547',
  message: 'Health promotion given but health items missing',
  means:
    'The question about young children’s checks is answered; one or more of the four health ones is not.',
  why: 'A child under five who was looked after all year is asked the four other health questions as well.',
  mend: 'Answer immunisations, dental check, health assessment and substance misuse, or clear this answer.',
  mender: 'health coordinator',
  reads: { OC2: ['HEALTH_CHECK', ...HEALTH_FIELDS] },
  // The common checker asks for the health items after a 1 only; a 0 is an answer as well.
  check: ({ OC2 }) =>
    OC2.filter((row) => isCode('YESNO01', row.HEALTH_CHECK) && !allGiven(row, HEALTH_FIELDS)),
});
