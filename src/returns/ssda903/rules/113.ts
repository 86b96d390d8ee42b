import { isMalformed, returnRule } from '../terms/all.ts';

export const rule113 = returnRule({
  code: '113',
  message: 'Date of matching not valid',
  means:
    'The day on which this child was matched with adopters is filled in, but is not a real day written ' +
    'as day/month/year.',
  why: 'How long children wait for a match is measured to this day.',
  mend:
    'Look the match up in the adoption file and write its day, with the day first and the year in four ' +
    'figures.',
  mender: 'adoption worker',
  reads: { AD1: ['DATE_MATCH'] },
  check: ({ AD1 }) => AD1.filter(({ DATE_MATCH }) => isMalformed(DATE_MATCH)),
});
