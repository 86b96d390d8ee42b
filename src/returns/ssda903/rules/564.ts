import { isCode, isGiven, returnRule } from '../terms/all.ts';

export const rule564 = returnRule({
  code: '564',
  message: 'Missing start date blank',
  means:
    'The child was missing, or away without authorisation, but the day on which that began is not given.',
  why: 'Missing incidents and their length are counted from the day on which they begin.',
  mend: 'Give the day on which the child was first missing or away. If there was no incident, take the row out.',
  mender: 'social worker',
  reads: { Missing: ['MISSING', 'MIS_START'] },
  check: ({ Missing }) =>
    Missing.filter(({ MISSING, MIS_START }) => isCode('MISSING', MISSING) && !isGiven(MIS_START)),
});
