import { allGiven, HEALTH_FIELDS, isCode, returnRule } from '../terms/all.ts';

export const rule544 = returnRule({
  code: '544',
  message: 'Convicted but health items missing',
  means:
    'The question about convictions and youth cautions is answered, and one or more of the four health questions is not.',
  why: 'All of them are asked of children who were looked after for the whole year.',
  mend: 'Answer immunisations, dental check, health assessment and substance misuse. If the child was not looked after for the whole year, clear the row.',
  mender: 'health coordinator',
  reads: { OC2: ['CONVICTED', ...HEALTH_FIELDS] },
  // The common checker asks for the health items after a 1 only; a 0 completes the question as well.
  check: ({ OC2 }) => OC2.filter((row) => isCode('YESNO01', row.CONVICTED) && !allGiven(row, HEALTH_FIELDS)),
});
