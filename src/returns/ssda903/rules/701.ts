import { isMalformed, returnRule } from '../terms/all.ts';

export const rule701 = returnRule({
  code: '701',
  message: 'DoLO end date not valid',
  means: 'What is given as the end of this deprivation of liberty order is not a date.',
  why: 'An end that cannot be read counts as none, as if the order still held.',
  mend: 'Give the last day of the order in the form dd/mm/yyyy, or leave it blank while the order holds.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_END'] },
  check: ({ DoLo }) => DoLo.filter(({ DOLO_END }) => isMalformed(DOLO_END)),
});
