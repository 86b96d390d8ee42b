import { returnRule } from '../terms/all.ts';

export const rule704 = returnRule({
  code: '704',
  message: 'DoLO ends outside the year',
  means: 'The deprivation of liberty order ended before 1 April or after 31 March of the return year.',
  why: 'An order that ended earlier belongs to an earlier return; one that still holds on 31 March has no end in this one.',
  mend: 'Correct the end if it was mistyped. Take the row out if it ended before the year; leave the end blank if it ends later.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_END'] },
  check: ({ DoLo }, { start, end }) =>
    DoLo.filter(({ DOLO_END }) => DOLO_END.day < start || DOLO_END.day > end),
});
