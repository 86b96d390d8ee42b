import { isValid, returnRule, rowsOf } from '../terms/all.ts';

export const rule581 = returnRule({
  code: '581',
  message: 'Missing before being looked after',
  means:
    'No episode of this child covers the day on which they are said to have gone missing, or that day is not known.',
  why: 'The incident is read together with the placement that the child was missing from; here there is none.',
  mend: 'Correct the start of the incident, or add the episode that is left out.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START'], Episodes: ['DECOM', 'DEC'] },
  check: ({ Missing, Episodes }) =>
    Missing.filter(({ CHILD, MIS_START }) => {
      const episodes = rowsOf(Episodes, CHILD);
      const covers = episodes.some(
        ({ DECOM, DEC }) => DECOM.day <= MIS_START.day && (MIS_START.day <= DEC.day || !isValid(DEC)),
      );
      return episodes.length > 0 && !covers;
    }),
});
