import { isValid, returnRule } from '../terms/all.ts';

export const rule700 = returnRule({
  code: '700',
  message: 'DoLO start date not valid',
  means: 'The day from which this deprivation of liberty order holds is blank or is not a date.',
  why: 'Nothing else about the order can be checked or counted without it.',
  mend: 'Give the first day of the order, as the court’s order has it, in the form dd/mm/yyyy.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START'] },
  check: ({ DoLo }) => DoLo.filter(({ DOLO_START }) => !isValid(DOLO_START)),
});
