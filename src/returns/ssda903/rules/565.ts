import { isGiven, returnRule } from '../terms/all.ts';

export const rule565 = returnRule({
  code: '565',
  message: 'Missing start given but type blank',
  means: 'The day on which the child went missing is given, but not whether they were missing or away.',
  why: 'Children missing and children away without authorisation are counted apart.',
  mend: 'Say whether the child’s whereabouts were unknown (M) or known (A). If there was no incident, take the row out.',
  mender: 'social worker',
  reads: { Missing: ['MISSING', 'MIS_START'] },
  check: ({ Missing }) => Missing.filter(({ MISSING, MIS_START }) => isGiven(MIS_START) && MISSING === ''),
});
