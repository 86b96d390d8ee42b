import { isGiven, returnRule } from '../terms/all.ts';

export const rule566 = returnRule({
  code: '566',
  message: 'Missing end given but type blank',
  means: 'The day on which the child came back is given, but not whether they had been missing or away.',
  why: 'An end belongs to an incident, and the type says to which count it goes.',
  mend: 'Give the type: missing (M) or away without authorisation (A). If there was no incident, take the row out.',
  mender: 'social worker',
  reads: { Missing: ['MISSING', 'MIS_END'] },
  check: ({ Missing }) => Missing.filter(({ MISSING, MIS_END }) => isGiven(MIS_END) && MISSING === ''),
});
